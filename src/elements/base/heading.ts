import { html, nothing, type TemplateResult } from 'lit';

type Heading = (part: unknown, number: unknown, content: unknown) => TemplateResult;

const HEADINGS: readonly Heading[] = [
  (part, number, content) => html`<h1 part=${part} data-number=${number}>${content}</h1>`,
  (part, number, content) => html`<h2 part=${part} data-number=${number}>${content}</h2>`,
  (part, number, content) => html`<h3 part=${part} data-number=${number}>${content}</h3>`,
  (part, number, content) => html`<h4 part=${part} data-number=${number}>${content}</h4>`,
  (part, number, content) => html`<h5 part=${part} data-number=${number}>${content}</h5>`,
  (part, number, content) => html`<h6 part=${part} data-number=${number}>${content}</h6>`,
];

/**
 * A heading of a level that is known only on the author's page, as a part where it is one; what nests
 * too deep is level 6. A number is for the ear: styles put it before the words.
 */
export const heading = (
  level: number,
  content: unknown,
  part?: string,
  number?: string,
): TemplateResult => HEADINGS[Math.min(level, 6) - 1]!(part ?? nothing, number ?? nothing, content);
