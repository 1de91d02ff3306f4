import { parseFlags } from '../../src/bundle/flags.ts';
import { Pages, type PageLanguage, type PageName } from './pages.ts';
import { Session, type BrowserName } from './session.ts';
const flags = parseFlags('x', { browsers: { type: 'string', default: 'firefox' }, dist: { type: 'string' }, hear: { type: 'string', multiple: true } });
for (const b of flags.browsers.split(',') as BrowserName[]) {
  const pages = new Pages(flags.dist); await pages.start();
  const session = new Session();
  try {
    let first = true;
    for (const h of flags.hear ?? []) {
      const [page, language, ...keys] = h.split(' ') as [PageName, PageLanguage, ...string[]];
      console.log(`--- ${b} ${page} ${language}`);
      if (first) { await session.start(b, pages.url(page, language)); first = false; console.log('load', await session.hear(() => 0, 2500)); }
      else console.log('load', await session.hear(() => pages.open(page, language), 2500));
      for (const k of keys) {
        const [name, n = '1'] = k.split('*');
        for (let i = 0; i < Number(n); i++) {
          const heard = name === 'sign' ? await session.hear(() => pages.sign(), 20000) : name!.startsWith('"') ? await session.type(name!.replaceAll('"', '')) : await session.key(name!);
          console.log(name!.padEnd(12), heard.join(' | ') || '(silence)');
        }
      }
    }
  } finally { session.stop(); pages.stop(); }
}
