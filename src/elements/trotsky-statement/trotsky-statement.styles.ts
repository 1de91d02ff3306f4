import { css } from 'lit';

/** The split bar over the title, and again over the declaration, is all there is of the poster. */
export const statementStyles = css`
  [part='title'],
  .declaration {
    position: relative;
    border-block-start: max(6px, 0.14em) solid var(--_accent);
  }
  [part='title']::before,
  .declaration::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    inline-size: 38%;
    border-block-start: inherit;
    border-color: var(--_ink);
  }
  [part='title'] {
    padding-block-start: 0.35em;
    font-size: clamp(1.75em, 1em + 4cqi, 3.4em);
    line-height: 1.03;
  }
  [dir='rtl'] [part='title'] {
    line-height: 1.35;
  }
  .preface,
  .letter,
  .conclusion {
    max-inline-size: var(--_measure);
  }
  .preface {
    margin-block: 1.6em;
    color: var(--_muted);
  }
  .preface p:first-child {
    font-size: 1.25em;
  }
  header {
    display: flow-root;
  }
  header .links {
    margin-block-start: 1em;
  }
  header .note {
    margin-block-start: 0.6em;
  }
  .sign {
    max-inline-size: var(--_measure);
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.5em;
    margin-block: 2em;
    padding: 1.2em;
    border: 0.15em solid var(--_ink);
    border-radius: var(--_radius);
  }
  .sign p {
    flex: 1 1 16em;
    margin: 0;
  }
  .sign .button {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .introduction {
    margin-block: 2em 0;
    font: var(--_bold) 1.15em/1.35 var(--_heading);
    text-wrap: balance;
  }
  /* Where the engine keeps what waits for its layout in the accessibility tree: in Chromium alone. */
  @supports (object-view-box: none) {
    .waits {
      content-visibility: auto;
      contain-intrinsic-block-size: 30em;
    }
  }
  .falsification {
    border-block-start: 1px solid var(--_line);
    padding-block: 1.8em 1em;
  }
  .falsifications {
    margin-block: 1.5em 2em;
    border-block-end: 1px solid var(--_line);
  }
  .falsification:first-child {
    border-block-start-color: var(--_ink);
  }
  summary {
    position: relative;
    padding-inline-end: 2.5em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  summary::after {
    content: '';
    position: absolute;
    inset-block-end: calc(var(--_title) * 0.6 - 0.1em);
    inset-inline-end: 0;
    inline-size: 1.2em;
    border-block-start: 0.2em solid var(--_accent);
  }
  summary:hover :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_accent);
  }
  details:not([open]) > summary::after {
    rotate: 90deg;
  }
  details:not([open]) .card-top {
    margin: 0;
  }
  details:not([open]) {
    padding-block-end: 0.8em;
  }
  .conclusion {
    font: 600 1.25em/1.45 var(--_text);
    text-wrap: balance;
  }
  .declaration {
    margin-block: 2.5em 3.5em;
    padding-block-start: 1.2em;
  }
  .declaration [part='declaration'] {
    font: var(--_bold) clamp(1.25em, 1em + 1.6cqi, 1.8em) / 1.25 var(--_heading);
    letter-spacing: var(--_tight);
  }
  [dir='rtl'] .declaration [part='declaration'] {
    line-height: 1.6;
  }
  .initiators {
    max-inline-size: var(--_measure);
    font: 600 1em/1.45 var(--_heading);
  }
  .initiators::before {
    content: '';
    display: block;
    inline-size: 3.5em;
    margin-block-end: 1em;
    border-block-start: 0.3em solid var(--_accent);
  }
  @container (min-width: 44em) {
    .preface,
    .letter,
    .sign {
      margin-inline-start: 8em;
    }
    .conclusion {
      margin-inline-start: 6.4em;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::before,
    summary::after {
      display: none;
    }
    .introduction {
      break-after: avoid;
    }
    .declaration {
      break-inside: avoid;
    }
  }
`;
