import { css } from 'lit';

/** The split bar over the title, and again over the declaration, is all there is of the poster. */
export const statementStyles = css`
  [part='title'],
  .declaration {
    position: relative;
    border-block-start: 0.5rem solid var(--_accent);
    border-block-start-width: max(0.4rem, 0.16em);
  }
  [part='title']::before,
  .declaration::before {
    content: '';
    position: absolute;
    inset-block-start: calc(-1 * max(0.4rem, 0.16em));
    inset-inline-end: 0;
    inline-size: 38%;
    block-size: max(0.4rem, 0.16em);
    background: var(--_ink);
    forced-color-adjust: none;
  }
  [part='title'] {
    padding-block-start: 0.35em;
    font-size: clamp(1.85em, 1.1em + 4.2cqi, 3.6em);
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
  .preface p {
    font-size: 1.12em;
  }
  .preface p:first-child {
    font-size: 1.2em;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
    margin-block-start: 1em;
  }
  .languages button {
    min-inline-size: 44px;
    padding-inline: 0;
    border: 0;
    font-weight: 500;
  }
  .languages [aria-current] {
    font-weight: 800;
    text-decoration: underline 0.15em var(--_accent);
    text-underline-offset: 0.35em;
  }
  .sign {
    max-inline-size: var(--_measure);
    box-sizing: border-box;
    margin-block: 1.6em;
    padding: 1.2em;
    border: 0.15em solid var(--_ink);
    border-radius: var(--_radius);
  }
  .sign .button {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .introduction {
    margin-block: 2em 0;
    font: var(--_bold) 1.15em/1.35 var(--_heading);
  }
  /* All text is there; what is far from the viewport is laid out when it comes near. */
  .falsification > article,
  .signatories .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
    overflow-clip-margin: 0.5em;
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
  summary::after {
    content: '+';
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    font: 400 2em/0.9 var(--_heading);
    color: var(--_accent);
  }
  [open] > summary::after {
    content: '–';
  }
  details:not([open]) .card-header {
    margin: 0;
  }
  details:not([open]) {
    padding-block-end: 0.8em;
  }
  .conclusion {
    font-weight: 600;
  }
  .declaration {
    margin-block: 2.5em 3em;
    padding-block-start: 1.4em;
  }
  .declaration [part='declaration'] {
    font: var(--_bold) clamp(1.25em, 1em + 1.6cqi, 1.8em) / 1.25 var(--_heading);
    letter-spacing: var(--_tight);
  }
  [dir='rtl'] .declaration [part='declaration'] {
    line-height: 1.6;
  }
  .initiators {
    padding-inline-start: 1.1em;
    border-inline-start: 0.4em solid var(--_accent);
    font: 600 1em/1.45 var(--_heading);
  }
  @container (min-width: 44em) {
    .statement .card-header {
      grid-template-columns: 7.5em minmax(0, 1fr);
    }
    .statement .card > :not(.card-header, summary) {
      margin-inline-start: 8.5em;
      max-inline-size: var(--_measure);
    }
    .preface,
    .letter,
    .conclusion,
    .sign {
      margin-inline-start: 8.5em;
    }
  }
  @media print {
    .falsification > article,
    .signatories .group {
      content-visibility: visible;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after,
    .sign .button {
      display: none;
    }
    .card-header {
      break-after: avoid;
    }
  }
`;
