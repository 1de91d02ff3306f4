import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { rich } from '../base/rich-text.ts';
import { letterIn, type Letter } from '../../content/letter.ts';
import { direction } from '../../content/intl.ts';
import type { Locale } from '../../content/locales.ts';
import type { Contact } from '../../content/contact.ts';

const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${rich(text)}</p>`);

export const preface = ({ preface: texts }: Letter): TemplateResult =>
  html`<div class="preface" part="preface">${paragraphs(texts)}</div>`;

export const body = ({ body: texts, introduction }: Letter): TemplateResult =>
  html`<div class="letter" part="letter">
    ${paragraphs(texts)}
    <p class="introduction">${rich(introduction)}</p>
  </div>`;

/** The letter's invitation to sign, with the author's address in its place, and a button. */
export function sign(letter: Letter, contact: Contact): TemplateResult {
  const invitation = contact.kind === 'email' ? letter.emailInvitation : letter.urlInvitation;
  const [before, after] = invitation.split('{contact}') as [string, string];
  return html`<div class="sign" part="sign">
    <p>
      ${before}<a href=${contact.href}><bdi dir="ltr">${contact.text}</bdi></a
      >${after}
    </p>
    <a class="button" href=${contact.href}
      >${msg('Sign the letter', { id: 'sign', desc: 'Button that leads to where people sign' })}</a
    >
  </div>`;
}

export const closing = ({ conclusion, declaration, initiators }: Letter): TemplateResult =>
  html`<p class="conclusion" part="conclusion">${rich(conclusion)}</p>
    <div class="declaration">
      <p part="declaration">${rich(declaration)}</p>
      <p class="initiators" part="initiators">${rich(initiators)}</p>
    </div>`;

/** Every language by its own name. */
export function languagePicker(
  locales: readonly Locale[],
  shown: Locale,
  choose: (locale: Locale) => void,
): TemplateResult {
  return html`<div
    class="links"
    role="group"
    part="language-picker"
    aria-label=${msg('Language', { id: 'language', desc: 'Label of the list of languages' })}
  >
    ${locales.map(
      (locale) =>
        html`<button
          type="button"
          lang=${locale}
          dir=${direction(locale)}
          aria-pressed=${locale === shown ? 'true' : 'false'}
          @click=${() => choose(locale)}
        >
          ${letterIn(locale).language}
        </button>`,
    )}
  </div>`;
}
