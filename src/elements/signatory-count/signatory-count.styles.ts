import { css } from 'lit';

/** Everything else comes from the sentence around the element. */
export const countStyles = css`
  :host([hidden]) {
    display: none;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
