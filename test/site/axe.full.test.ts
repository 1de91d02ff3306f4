import { LOCALES } from '../../src/content/locales.ts';
import { axe, page } from '../support/index.ts';

/** The letter, its ten cards and the ten frames of a language. */
const pagesOf = (locale: string): string[] => {
  const numbers = Array.from({ length: 10 }, (_, i) => i + 1);
  return [
    `${locale}/`,
    ...numbers.map((n) => `${locale}/falsifications/${n}/`),
    ...numbers.map((n) => `embed/${locale}/${n}/`),
  ];
};

/** Opens a built page and checks it. Frames forbid all scripts but their own, so axe goes in without. */
async function check(path: string): Promise<number> {
  const address = `/dist-site/${path}`;
  const html = await (await fetch(address)).text();
  const body = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<head>', `<head><base href="${address}">`);
  const host = await page({ body });
  const passed = await axe(host);
  host.frame.remove();
  return passed;
}

describe('every page of the site passes axe', () => {
  let checks = 0;
  let pages = 0;

  for (const locale of LOCALES) {
    it(locale, async function () {
      this.timeout(120_000);
      for (const path of pagesOf(locale)) {
        checks += await check(path);
        pages++;
      }
    });
  }

  it('404', async () => {
    checks += await check('404.html');
    pages++;
  });

  after(() => console.log(`axe, pages of the site: ${pages} pages, ${checks} checks passed`));
});
