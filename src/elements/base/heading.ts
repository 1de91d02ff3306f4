import { html, nothing, type TemplateResult } from 'lit';

type Heading = (part: unknown, content: unknown) => TemplateResult;

const HEADINGS: readonly Heading[] = [
  (part, content) => html`<h1 part=${part}>${content}</h1>`,
  (part, content) => html`<h2 part=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part}>${content}</h6>`,
];

/**
 * A heading of a level that is known only on the author's page, as a part where it is one; what nests
 * too deep is level 6.
 */
export const heading = (level: number, content: unknown, part?: string): TemplateResult =>
  HEADINGS[Math.min(level, 6) - 1]!(part ?? nothing, content);
