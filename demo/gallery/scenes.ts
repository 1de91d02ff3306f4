/** Pages that the READMEs' pictures show: pages with the built elements, as anybody could write them. */

/** Pixels of a picture for each CSS pixel. */
export const SCALE = 2;

/** A page, and how it is looked at. */
export interface Scene {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly dark?: boolean;
  readonly body: string;
  /** Rules of the page. */
  readonly style?: string;
  /** Scrolls until this part of the first element is at the top. */
  readonly from?: string;
}

/** Three phones side by side. */
const PHONE = { width: 390, height: 646 };

/** By name of the file, without `.webp`. */
export const SCENES: Readonly<Record<string, Scene>> = {
  letter: {
    width: 1000,
    height: 596,
    lang: 'en',
    style: 'main { padding: 0.5rem 3rem; }',
    body: '<main><trotsky-statement language-picker></trotsky-statement></main>',
  },
  'letter-dark': {
    ...PHONE,
    lang: 'en',
    dark: true,
    body: '<trotsky-statement></trotsky-statement>',
    from: '[part="falsification"]:nth-of-type(8)',
  },
  'card-russian': {
    ...PHONE,
    lang: 'ru',
    style: `body { background: #eaf1ff; }
      falsification-card {
        --trotsky-accent: #1d3fbb;
        --trotsky-record: #7a4300;
        --trotsky-surface: transparent;
        --trotsky-border: transparent;
        --trotsky-font-text: 'Helvetica Neue';
      }`,
    body: '<falsification-card number="6"></falsification-card>',
  },
  'card-arabic': {
    ...PHONE,
    lang: 'ar',
    body: '<falsification-card number="3" actions></falsification-card>',
  },
  list: {
    width: 1000,
    height: 836,
    lang: 'de',
    style: 'main { padding: 0.5rem 3rem; }',
    body: '<main><signatory-list chart></signatory-list></main>',
  },
  count: {
    width: 1000,
    height: 290,
    lang: 'en',
    style: `main { display: grid; grid-template-columns: 1.7fr 1fr; block-size: 290px; }
      p { display: grid; align-content: center; margin: 0; padding: 0 2.2rem; }
      p > span { text-wrap: balance; }
      .en { grid-row: span 2; background: #10243e; color: #f6e7c1; font: italic 2.5rem/1.3 Charter; }
      .en signatory-count { color: #ffc83d; font-weight: 600; }
      .es { background: #ffd60a; color: #111; font: 900 1.9rem 'Helvetica Neue'; text-transform: uppercase; }
      .ar { background: #0b6e4f; color: #fff; font: 600 2rem Charter; direction: rtl; }`,
    body: `<main>
      <p class="en"><span>So far <signatory-count></signatory-count> from <signatory-count of="countries"></signatory-count> have signed.</span></p>
      <p class="es"><signatory-count lang="es"></signatory-count></p>
      <p class="ar"><signatory-count lang="ar"></signatory-count></p>
    </main>`,
  },
};
