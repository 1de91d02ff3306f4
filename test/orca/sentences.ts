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

/** Words of the three languages, as Orca says them; patterns. */
const WORDS = {
  en: {
    first: 'The claim to be based on fact',
    count: 'So far 133 signatories from 21 countries have signed\\.',
    role: 'Professor of Politics, Saint Mary’s College',
    news: '13[4-9] signatories from 2[12] countries',
    heading: 'The peace of Brest-Litovsk',
    share: 'Share',
    link: 'Copy link',
    code: 'Copy embed code',
    source: 'First published in 2019',
    kicker: 'Falsification 1 of 10',
    table: 'Signatories by country',
    country: 'Mexico',
    total: '133 signatories',
    shared: 'E-mail',
    copied: 'Copied',
    whole: 'The whole letter',
    wrong: 'Enter an e-mail address, or an address that begins with http:// or https://\\.',
    seconds: 'Seconds between reads of the feed 60',
    copy: 'Copy snippet',
  },
  ru: {
    first: 'Утверждение, что сериал основан на фактах',
    count: 'Подписали 133 подписавшихся, 21 страна\\.',
    role: 'профессор политологии,',
    news: '13[4-9] подписавшихся из 2[12] стран',
    heading: 'Брест-Литовский мир',
    share: 'Поделиться',
    link: 'Копировать ссылку',
    code: 'Копировать код для вставки',
    source: 'Английский текст',
    kicker: 'Фальсификация 1 из 10',
    table: 'Подписавшиеся по странам',
    country: 'Мексика',
    total: '133 подписавшихся',
    shared: 'Электронная почта',
    copied: 'Скопировано',
    whole: 'Письмо целиком',
    wrong:
      'Введите адрес электронной почты или адрес, который начинается с http:// или https://\\.',
    seconds: 'Интервал обновления, в секундах 60',
    copy: 'Копировать код',
  },
  ar: {
    first: 'ادعاء الاستناد إلى الوقائع',
    count: 'وقّع حتى الآن 133 موقّعًا من 21 بلدًا\\.',
    role: 'أستاذة العلوم السياسية،',
    news: '13[4-9] موقّعًا من 2[12] بلدًا',
    heading: 'صلح بريست ليتوفسك',
    share: 'مشاركة',
    link: 'نسخ الرابط',
    code: 'نسخ رمز التضمين',
    source: 'النص الإنجليزي',
    kicker: 'التزييف 1 من 10',
    table: 'الموقّعون حسب البلد',
    country: 'المكسيك',
    total: '133 موقّعًا',
    shared: 'البريد الإلكتروني',
    copied: 'تم النسخ',
    whole: 'الرسالة كاملة',
    wrong: 'أدخل عنوان بريد إلكتروني أو عنوانًا يبدأ بـ http://\u200e? أو https://\u200e?\\.',
    seconds: 'فاصل التحديث بالثواني 60',
    copy: 'نسخ رمز التضمين',
  },
} as const satisfies Record<PageLanguage, object>;

function sentencesIn(language: PageLanguage): Sentence[] {
  const words = WORDS[language];
  /** Text of the page is said by the language's voice; English has none of its own. */
  const voice = language === 'en' ? '' : `\\[${language}\\] `;
  /** Names of groups and links may be said by the desktop's voice: Orca knows no language of theirs. */
  const anyVoice = language === 'en' ? '' : `(?:${voice})?`;
  const fits = (pattern: string) => new RegExp(pattern);
  return [
    {
      name: 'F1, F8: an open letter has ten headings with their numbers',
      page: 'open',
      language,
      keys: times('h', 11),
      says: [
        fits(`${anyVoice}1\\. ${words.first}.*heading level 3`),
        ...TEN.slice(1).map((number) => fits(`^${anyVoice}${number}\\. \\S.*heading level 3`)),
      ],
    },
    {
      name: 'F2: the count is one sentence',
      page: 'count',
      language,
      browsers: READ_BY_LINE,
      keys: times('Down', 3),
      says: [fits(`^${voice}${words.count}`), fits(`^${voice}After it`)],
    },
    {
      name: 'F4: name and description are told apart',
      page: 'list',
      language,
      browsers: READ_BY_LINE,
      keys: ['l', 'Down', 'Down'],
      says: [/List with 88 items.*Suzi Weissman\.$/, fits(`^${voice}${words.role}`)],
    },
    {
      name: 'F5: news is told',
      page: 'news',
      language,
      browsers: READ_BY_LINE,
      keys: ['sign'],
      says: [fits(`^${anyVoice}${words.news}`)],
    },
    {
      name: 'F6: actions are followed by the link, without a stop between',
      page: 'card',
      language,
      keys: times('Tab', 5),
      says: [
        fits(`${words.share} (?:\\| )?collapsed`),
        fits(`^${anyVoice}${words.link}`),
        fits(`^${anyVoice}${words.code}`),
        fits(`^${anyVoice}${words.source}`),
      ],
    },
    {
      name: 'F8: a closed falsification is told with a pause',
      page: 'collapsed',
      language,
      browsers: READ_BY_LINE,
      keys: times('b', 11),
      says: [fits(`^${voice}${words.kicker}\\. 1\\. ${words.first}.*collapsed`)],
    },
    {
      name: 'F9: buttons are told with what they belong to',
      page: 'card',
      language,
      keys: ['Tab', 'Tab'],
      says: [fits(`${words.heading} panel\\. \\| ${anyVoice}${words.share}`)],
    },
    {
      name: 'F10: a country’s button says country and number, and what is shown then',
      page: 'list',
      language,
      browsers: READ_BY_LINE,
      keys: ['t', 'Down', 'b', 'space', 'space'],
      says: [
        fits(`^${anyVoice}${words.table} \\| table with 21 rows`),
        fits(`${words.country}\\. \\| ${voice}${words.country}: 20 \\| toggle button not pressed`),
        fits(words.total.replace('133', '\\d+')),
        fits(words.total),
      ],
    },
    {
      name: 'F11: the links come right after Share',
      page: 'card',
      language,
      browsers: READ_BY_LINE,
      keys: ['Tab', 'Tab', 'space', 'Tab'],
      says: [/expanded/, fits(`List with 6 items|${words.shared}`)],
    },
    {
      name: '“Copied” is told',
      page: 'card',
      language,
      browsers: READ_BY_LINE,
      keys: ['Tab', 'Tab', 'Tab', 'space'],
      says: [fits(`^${anyVoice}${words.copied}$`)],
    },
    {
      name: 'builder: names have no signs, what is wrong is told once, a number is what counts',
      page: 'builder',
      language,
      browsers: READ_BY_LINE,
      keys: [...times('Tab', 12), 'x', ...times('Tab', 8)],
      says: [
        fits(`${anyVoice}${words.whole} trotsky-statement\\. \\| selected radio button`),
        fits(`^${anyVoice}${words.wrong}$`),
        fits(`^${anyVoice}${words.seconds} \\| spin button`),
      ],
    },
    {
      name: 'builder: “Copied” is told',
      page: 'builder',
      language,
      // In Chromium Orca follows the fields of the preview’s frame.
      browsers: ['firefox'],
      keys: ['b', 'b', 'space'],
      says: [
        fits(`^${anyVoice}${words.copy} \\| push button`),
        fits(`^${anyVoice}${words.copied}$`),
      ],
    },
  ];
}

export const SENTENCES: readonly Sentence[] = [
  ...sentencesIn('en'),
  ...sentencesIn('ru'),
  ...sentencesIn('ar'),
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
    browsers: READ_BY_LINE,
    keys: [...times('b', 8), 'space'],
    says: [/^\[ru\] русский \| toggle button not pressed/, /(?<!not )pressed/],
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
    name: 'F7: no word of a heading is cut at the end of a line',
    page: 'open',
    language: 'ru',
    // Chromium hyphenates nothing on Linux.
    browsers: ['firefox'],
    keys: times('Down', 8),
    says: [/объединились/, /распространять/],
  },
];
