import type { Locale } from '../../content/locales.ts';

/** The reader chose a language in the picker. */
export class LanguageChangeEvent extends CustomEvent<{ lang: Locale }> {
  constructor(lang: Locale) {
    super('language-change', { bubbles: true, composed: true, detail: { lang } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'language-change': LanguageChangeEvent;
  }
}
