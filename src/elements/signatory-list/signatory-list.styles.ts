import { css } from 'lit';

export const listStyles = css`
  [part='heading'] {
    font-size: 1.35em;
    line-height: 1.2;
  }
  .count {
    margin: 0 0 1.2em;
    padding-block: 0.6em;
    border-block-end: 0.2em solid var(--_ink);
    font: 700 1.05em/1.3 var(--_heading);
  }
  .total {
    font: 900 clamp(3.2em, 2.2em + 5cqi, 5.4em) / 1 var(--_heading);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.045em;
    color: var(--_accent);
    margin-inline-end: 0.1em;
  }
  .columns {
    columns: 20em 2;
    column-gap: 2em;
    margin-block-end: 1.6em;
  }
  /* Rows are blocks: WebKit breaks the rows of a table between columns. */
  .chart,
  tbody {
    display: block;
  }
  .chart {
    font: 600 0.9em/1.3 var(--_heading);
  }
  .chart tr {
    display: grid;
    grid-template-columns: minmax(0, max(9.2em, 40%)) 1fr 3em;
    gap: 0.5em;
    align-items: center;
    position: relative;
    break-inside: avoid;
    border-block-end: 1px solid var(--_line);
  }
  .chart :is(th, td) {
    padding: 0;
    font-weight: inherit;
    text-align: start;
  }
  .chart button {
    inline-size: 100%;
    min-block-size: 2.4em;
    justify-content: end;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  .chart button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  @media (pointer: coarse) {
    .chart button {
      min-block-size: 44px;
    }
  }
  [aria-pressed='true'] {
    font-weight: 800;
    text-decoration: underline 0.15em var(--_accent);
    text-underline-offset: 0.35em;
  }
  /* A drawing's own colour isn't forced, its cell's is. */
  .bar {
    color: var(--_accent);
  }
  .bar svg {
    display: block;
    border-block-start: 0.9em solid;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.8em;
    margin-block-end: 1.6em;
  }
  .controls label {
    display: grid;
    gap: 0.3em;
    font: 700 0.8em/1.3 var(--_heading);
    color: var(--_muted);
  }
  .controls :is(input, select) {
    inline-size: 100%;
    color: var(--_ink);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .group {
    margin-block-end: 2em;
  }
  .group > :is(h2, h3, h4, h5, h6) {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_ink);
    font-size: 1.1em;
    line-height: 1.3;
  }
  .group-count {
    font-weight: 400;
    color: var(--_muted);
  }
  .group ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 2em;
  }
  li[part] {
    padding: 0.6em 0;
    border-block-end: 1px solid var(--_line);
    line-height: 1.4;
  }
  .name {
    font: 700 1em/1.35 var(--_heading);
  }
  .who {
    font-size: 0.95em;
    color: var(--_muted);
  }
  .updated {
    min-block-size: 1.5em;
  }
  .empty,
  .more {
    margin-block: 0 1.6em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.8em;
    font-family: var(--_heading);
  }
  @media print {
    li[part] {
      break-inside: avoid;
    }
    :is(.count, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
