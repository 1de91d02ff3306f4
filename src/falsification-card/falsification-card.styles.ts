import { css } from 'lit';

/**
 * What the series shows, what happened and what is left out differ by label, rule (double, solid,
 * dotted) and type, and only then by colour.
 */
export const cardStyles = css`
  .alone {
    max-inline-size: var(--_measure);
    margin: 0 auto;
  }
  .card-header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.4em 1em;
    align-items: end;
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
  .card-header :is(h1, h2, h3, h4, h5, h6) {
    font-size: clamp(1.3em, 1.1em + 1.1cqi, 1.75em);
    line-height: 1.12;
  }
  [dir='rtl'] .card-header :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.4;
  }
  .block {
    margin-block-end: 1.3em;
    padding-inline-start: 1.1em;
    border-inline-start: 0.4em none var(--_line);
  }
  .comment {
    padding-inline-start: 1.5em;
  }
  .text {
    margin: 0;
  }
  .portrayal {
    border-inline-start-style: double;
    border-color: var(--_accent);
  }
  .portrayal .label {
    color: var(--_accent);
  }
  .portrayal .text {
    font-style: italic;
  }
  [dir='rtl'] .text {
    font-style: normal;
  }
  .record {
    border-inline-start-style: solid;
    border-color: var(--_record);
  }
  .record .label {
    color: var(--_record);
  }
  .omission {
    border-inline-start-style: dotted;
    border-color: var(--_muted);
  }
  .actions,
  .share-links,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .actions {
    margin-block-start: 1.6em;
  }
  .status {
    min-block-size: 1.5em;
    margin: 0.5em 0 0;
    font: 600 0.85em/1.5 var(--_heading);
  }
  textarea {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
  }
  .share-links {
    font: 600 0.9em/1.3 var(--_heading);
  }
  .share-links a {
    display: inline-block;
    padding: 0.8em 0.6em;
  }
  footer {
    gap: 0 1.5em;
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  footer .note {
    margin: 0;
  }
  @media print {
    .block {
      break-inside: avoid;
    }
  }
`;
