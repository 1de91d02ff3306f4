import { css } from 'lit';

/**
 * Sentences of the three kinds (shown, happened, left out) differ by label, rule (double, solid, dotted) and type, and only
 * then by colour.
 */
export const cardStyles = css`
  .card-top {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 1em;
    align-items: last baseline;
    margin-block-end: 1.4em;
  }
  .number {
    font: 900 clamp(3.4em, 2.2em + 6cqi, 5.6em) / 0.76 var(--_heading);
    letter-spacing: -0.05em;
    color: var(--_accent);
  }
  .kicker,
  .label {
    margin: 0 0 0.4em;
    font: 700 0.78em/1.3 var(--_heading);
    letter-spacing: calc(var(--_tight) * -2);
    color: var(--_muted);
  }
  .card-top :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_title);
    line-height: 1.12;
  }
  /* For the ear, in one go with the words beside it. */
  [data-number]::before {
    content: attr(data-number) '. ';
    font-size: 0;
    direction: ltr;
    unicode-bidi: isolate;
  }
  summary .kicker::after {
    content: '.';
    font-size: 0;
  }
  [dir='rtl'] .card-top :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.4;
  }
  .block {
    box-sizing: border-box;
    margin-block-end: 1.3em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em none var(--_kind);
    --_kind: var(--_muted);
  }
  .judgement {
    padding-inline-start: 1.5em;
  }
  .text {
    margin: 0;
  }
  .portrayal {
    padding-inline-start: 1.1em;
    border-inline-start: 0.4em double var(--_kind);
    --_kind: var(--_accent);
  }
  .block .label {
    color: var(--_kind);
  }
  .portrayal .text {
    font-style: italic;
  }
  [dir='rtl'] .text {
    font-style: normal;
  }
  .record {
    border-inline-start-style: solid;
    --_kind: var(--_record);
  }
  .omission {
    border-inline-start-style: dotted;
  }
  .actions,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .actions {
    margin-block: 1.6em 0.8em;
  }
  .actions > .links,
  .status {
    flex-basis: 100%;
  }
  .status {
    margin: 0;
    font: 600 0.9em/1.4 var(--_heading);
  }
  textarea {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
  }
  footer {
    gap: 0.6em 1.2em;
    margin-block-start: 1.4em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  footer .note {
    margin: 0;
  }
  @container (min-width: 44em) {
    .card-top {
      grid-template-columns: 7em minmax(0, 1fr);
    }
    .card > :not(.card-top, summary) {
      margin-inline-start: 8em;
      max-inline-size: var(--_measure);
    }
  }
  @media print {
    .block {
      break-inside: avoid;
    }
    .card-top {
      break-after: avoid;
    }
  }
`;

/** A card by itself is a thing apart from the page around it. */
export const aloneStyles = css`
  .root {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_surface: var(--trotsky-surface, light-dark(#faf7f1, #1e1c19));
    }
  }
`;
