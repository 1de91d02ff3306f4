import { css } from 'lit';

/**
 * The ground of the block elements. The page keeps the host's box; on `.root` everything begins
 * anew, so that neither its rules nor what it lets inherit come in.
 *
 * Engines without `light-dark()` take the system's colours, which follow `color-scheme` too.
 */
export const blockStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    box-sizing: border-box;
    inline-size: 100%;
    contain-intrinsic-inline-size: min(17.5em, 280px);
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    --_ink: var(--trotsky-text, CanvasText);
    --_muted: var(--trotsky-muted, CanvasText);
    --_surface: var(--trotsky-surface, Canvas);
    --_line: var(--trotsky-border, GrayText);
    --_accent: var(--trotsky-accent, #d42a36);
    --_record: var(--trotsky-record, #20808a);
    --_text: var(
      --trotsky-font-text,
      Charter,
      'Bitstream Charter',
      'Sitka Text',
      Cambria,
      Georgia,
      'Noto Serif',
      'Noto Naskh Arabic',
      serif
    );
    --_heading: var(
      --trotsky-font-heading,
      'Helvetica Neue',
      'Arial Nova',
      'Liberation Sans',
      Arial,
      'Noto Sans Arabic',
      system-ui,
      sans-serif
    );
    --_radius: var(--trotsky-radius, 2px);
    --_space: var(--trotsky-space, 1em);
    --_measure: var(--trotsky-measure, 36em);
    --_bold: 800;
    --_tight: -0.022em;
    --_lines: 1.6;
    --_title: clamp(1.3em, 1.1em + 1.1cqi, 1.75em);
    font: 1em/var(--_lines) var(--_text);
    color: var(--_ink);
    background: var(--_surface);
    hyphenate-limit-chars: 9 4 4;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
    overflow-wrap: break-word;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_ink: var(--trotsky-text, light-dark(#1b1a18, #f0ece5));
      --_muted: var(--trotsky-muted, light-dark(#544f48, #bdb5aa));
      --_surface: var(--trotsky-surface, light-dark(#fff, #151412));
      --_line: var(--trotsky-border, light-dark(#d9d0c2, #403b35));
      --_accent: var(--trotsky-accent, light-dark(#a50f1a, #ff8a7d));
      --_record: var(--trotsky-record, light-dark(#0c4f54, #82d4d3));
    }
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  [lang='ru'] {
    --_text: var(--trotsky-font-text, 'PT Serif', 'Sitka Text', Cambria, Georgia, serif);
  }
  [dir='rtl'] {
    --_tight: 0;
    --_bold: 700;
    --_lines: 1.85;
  }
  .sheet {
    box-sizing: border-box;
    max-inline-size: calc(var(--_measure) + 12em);
    margin: 0 auto;
    padding: calc(var(--_space) + 1.5cqi);
    font-size: clamp(1em, 0.94em + 0.4cqi, 1.125em);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-family: var(--_heading);
    font-weight: var(--_bold);
    letter-spacing: var(--_tight);
    text-wrap: balance;
    scroll-margin: 1em;
  }
  p {
    margin: 0 0 1em;
    hyphens: auto;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.18em;
  }
  a:hover {
    color: var(--_accent);
  }
  button,
  .button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.6em 1em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: 600 0.9em/1.3 var(--_heading);
    letter-spacing: 0;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  :is(input, select):hover {
    border-color: var(--_accent);
  }
  button:hover {
    color: var(--_accent);
  }
  .button,
  .button:hover {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .button:hover {
    text-decoration: underline;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    margin-inline: -0.6em;
  }
  .links :is(a, button) {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0 0.6em;
    border: 0;
    font: 500 0.9em/1.3 var(--_heading);
  }
  input,
  select,
  textarea {
    font-weight: 400;
    font-size: max(1em, 16px);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .note {
    margin: var(--_space) 0 0;
    font: 0.8em/1.5 var(--_heading);
    color: var(--_muted);
  }
  .note a {
    display: inline-block;
    padding-block: 0.3em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    .root {
      --_muted: var(--_ink);
      --_line: var(--_ink);
    }
  }
  @media print {
    .root {
      color-scheme: light;
      background: none;
    }
    .sheet {
      padding: 0;
      font-size: 0.85em;
    }
    .root :is(.button, .actions, .controls, .links, .more, textarea) {
      display: none;
    }
  }
  @container (min-width: 30em) {
    p {
      text-wrap: pretty;
      hyphens: manual;
    }
  }
`;
