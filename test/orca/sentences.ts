import type { PageLanguage, PageName } from './pages.ts';
import type { BrowserName } from '../browsers/assistive.ts';

/** What a reader does on a page, and what Orca then says. */
export interface Sentence {
  readonly name: string;
  readonly page: PageName;
  readonly language: PageLanguage;
  /** Browsers in which it is heard; all by default. */
  readonly browsers?: readonly BrowserName[];
  /** Keys, and "sign", after which the feed has one more. */
  readonly keys: readonly string[];
  /** What is to be among what is said, key by key, a pattern each; from whichever key on. */
  readonly says: readonly RegExp[];
}

const times = (key: string, count: number): string[] => Array<string>(count).fill(key);
const READ_BY_LINE: readonly BrowserName[] = ['firefox', 'chromium'];
const TEN = Array.from({ length: 10 }, (_, i) => i + 1);

/** No utterance may be like these, whatever is read. */
export const NEVER: readonly RegExp[] = [
  /status ?bar/i,
  /middle dot/i,
  /نقطة في الوسط/,
  /\p{Ll}\p{Lu}\p{Ll}/u, // "Žižekphilosopher" has none, "ŽižekWriter" has
  /\d\p{L}/u, // "133signatories"
];

export const SENTENCES: readonly Sentence[] = [
  {
    name: 'F1, F8: an open letter has ten headings with their numbers',
    page: 'open',
    language: 'en',
    keys: times('h', 11),
    says: [
      /^Netflix and the Russian Government/,
      ...TEN.map((number) => new RegExp(`^${number}\\. \\S.*heading level 3`)),
    ],
  },
  {
    name: 'F2: the count is one sentence',
    page: 'count',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: times('Down', 3),
    says: [/^So far 133 signatories from 21 countries have signed\.$/, /^After it/],
  },
  {
    name: 'F2: the count is one sentence',
    page: 'count',
    language: 'ru',
    browsers: READ_BY_LINE,
    keys: times('Down', 3),
    says: [/^\[ru\] Подписали 133 подписавшихся, 21 страна\.$/, /^\[ru\] After it/],
  },
  {
    name: 'F2: the count is one sentence',
    page: 'count',
    language: 'ar',
    browsers: READ_BY_LINE,
    keys: times('Down', 3),
    says: [/^\[ar\] وقّع حتى الآن 133 موقّعًا من 21 بلدًا\./, /^\[ar\] After it/],
  },
  {
    name: 'F3: the letter is read in the language that is chosen',
    page: 'open',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: [...times('b', 8), 'space', 'h', 'Down', 'Down'],
    says: [
      /^\[ru\] русский \| toggle button not pressed/,
      /^\[ru\] 1\. Утверждение/,
      /\[ru\] На экране/,
    ],
  },
  {
    name: 'F3: a language that is chosen is told',
    page: 'open',
    language: 'en',
    // Chromium: heard nothing with Orca 43.
    browsers: ['firefox'],
    keys: [...times('b', 8), 'space'],
    says: [
      /^\[ru\] русский \| toggle button not pressed/,
      /\[ru\] русский \| toggle button pressed/,
    ],
  },
  {
    name: 'F3: Arabic, by its own voice',
    page: 'open',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: [...times('b', 9), 'space', 'h'],
    says: [
      /^\[ar\] العربية \| toggle button not pressed/,
      /pressed/,
      /^\[ar\] 1\. \p{Script=Arabic}/u,
    ],
  },
  {
    name: 'F4: name and description are told apart',
    page: 'list',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: ['l', 'Down', 'Down'],
    says: [/List with 88 items.*Suzi Weissman\.$/, /^Professor of Politics, Saint Mary’s College/],
  },
  {
    name: 'F5: news is told',
    page: 'news',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: ['sign'],
    says: [/^13[4-9] signatories from 2[12] countries$/],
  },
  {
    name: 'F6: actions are followed by the link, without a stop between',
    page: 'card',
    language: 'en',
    keys: times('Tab', 5),
    says: [/Share( \||) collapsed/, /^Copy link/, /^Copy embed code/, /^First published in 2019/],
  },
  {
    name: 'F8: a closed falsification is told with a pause',
    page: 'collapsed',
    language: 'ru',
    browsers: READ_BY_LINE,
    keys: times('b', 11),
    says: [
      /^\[ru\] русский \| toggle button pressed/,
      /^\[ru\] Фальсификация 1 из 10\. 1\. Утверждение.*collapsed/,
      /^\[ru\] Фальсификация 2 из 10\. 2\. /,
    ],
  },
  {
    name: 'F9: buttons are told with what they belong to',
    page: 'card',
    language: 'en',
    keys: ['Tab', 'Tab'],
    says: [/The peace of Brest-Litovsk panel\. \| Share/],
  },
  {
    name: 'F10: a country’s button says country and number, and what is shown then',
    page: 'list',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: ['t', 'Down', 'b', 'space', 'space'],
    says: [
      /^Signatories by country \| table with 21 rows/,
      /^Mexico\. \| Mexico: 20 \| toggle button not pressed/,
      /\d+ signatories/,
      /133 signatories/,
    ],
  },
  {
    name: 'F11: the links come right after Share',
    page: 'card',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: ['Tab', 'Tab', 'space', 'Tab'],
    says: [/expanded/, /List with 6 items|E-mail/],
  },
  {
    name: '“Copied” is told',
    page: 'card',
    language: 'en',
    browsers: READ_BY_LINE,
    keys: ['Tab', 'Tab', 'Tab', 'space'],
    says: [/^Copied$/],
  },
];
