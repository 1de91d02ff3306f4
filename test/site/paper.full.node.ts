/**
 * What a printed letter tells a screen reader: its tags in a PDF that Chromium makes, as poppler reads them.
 *
 * Chromium writes the language of the document and of parts that have a role, such as an article: none for a `div` or a
 * `bdi`, such as an organization's Spanish name, whatever their `lang`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser } from 'puppeteer-core';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { letterIn } from '../../src/content/letter.ts';
import type { Locale } from '../../src/content/locales.ts';
import { plain } from '../../src/content/marked-text.ts';
import { runFromSource } from '../../src/content/run-from-source.ts';
import { chromium, launchOptions } from '../browsers/chromium.ts';
import { findProgram } from '../browsers/install.ts';
import { root } from '../runner/files.ts';

const skip = findProgram(['pdfinfo'])
  ? false
  : 'pdfinfo is missing: on Debian, `apt-get install poppler-utils`';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** A page that has the letter as an element, whose text is in its shadow tree alone. */
const withElement = (
  locale: Locale,
) => `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<title>Post</title><link rel="icon" href="data:,"><h1>Post</h1><trotsky-statement signatories="none"></trotsky-statement>
<signatory-list chart></signatory-list><script type="module" src="/trotsky-statement.js"></script>`;

/** A page in English that has the letter and a card in Arabic, as the elements' README has it for paper. */
const IN_ARABIC = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">
<h1>Post</h1><section lang="ar"><trotsky-statement signatories="none"></trotsky-statement></section>
<section lang="ar"><falsification-card number="3"></falsification-card></section><script type="module" src="/trotsky-statement.js"></script>`;

interface Paper {
  readonly pdf: string;
  /** What pdfinfo says of the document. */
  readonly info: string;
  /** Roles of the tags, in their order. */
  readonly roles: readonly string[];
  /** Texts of the headings, without spaces. */
  readonly headings: readonly string[];
}

const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '');

function pdfinfo(...args: string[]): string {
  const { stdout, status, stderr } = spawnSync('pdfinfo', args, {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

describe('a letter on paper', { skip }, () => {
  let browser: Browser;
  let server: Server;
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));

  before(async () => {
    runFromSource(sourcePacks());
    server = createServer(({ url }, response) => {
      const element = /^\/element\/(\w\w)$/.exec(url!)?.[1] as Locale | undefined;
      const file = url!.endsWith('/') ? `${url}index.html` : url!;
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/html; charset=utf-8');
      if (url === '/in-arabic') response.end(IN_ARABIC);
      else if (element) response.end(withElement(element));
      else response.end(readFileSync(join(root, 'dist-site', file)));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    browser = await launch(launchOptions(await chromium()));
  });

  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  async function print(path: string): Promise<Paper> {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`, {
      waitUntil: 'networkidle0',
    });
    const pdf = await page.pdf({ tagged: true, format: 'A4' });
    await page.close();
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, pdf);
    const tree = pdfinfo('-struct-text', file);
    return {
      pdf: Buffer.from(pdf).toString('latin1'),
      info: pdfinfo(file),
      // "    H2 (block)", "      TD:", and texts in quotes.
      roles: [...tree.matchAll(/^ *([A-Z]\w*)(?= |:|$)/gm)].map(([, role]) => role!),
      headings: tree
        .split(/^ *(?=[A-Z]\w*(?: |:|$))/m)
        .map((part, i, parts) => (/^H\d/.test(part) ? part + (parts[i + 1] ?? '') : ''))
        .filter(Boolean)
        .map((part) => bare([...part.matchAll(/"(.*)"$/gm)].map(([, text]) => text).join(''))),
    };
  }

  const count = ({ roles }: Paper, role: string) => roles.filter((one) => one === role).length;

  for (const [name, path, [title, chapter]] of [
    ['page', '', ['H1', 'H2']],
    ['element', 'element/', ['H2', 'H3']],
  ] as const) {
    for (const locale of ['en', 'ar'] as const) {
      it(`has headings, lists, a table and its language: ${name}, ${locale}`, async () => {
        const paper = await print(path ? path + locale : `${locale}/`);
        assert.match(paper.info, /^Tagged: +yes$/m);
        assert.match(paper.pdf, /\/StructTreeRoot\b/);
        assert.ok(paper.pdf.includes(`/Lang (${locale})`), 'the language of the document');
        // The letter's title; ten falsifications and the signatures; people and political parties, each a list.
        assert.equal(count(paper, title), 1);
        const signatures = path ? 'H3' : 'H2';
        assert.equal(count(paper, chapter), signatures === chapter ? 11 : 10);
        assert.equal(count(paper, 'L'), 2);
        assert.equal(count(paper, 'LI'), 133);
        assert.equal(count(paper, 'Table'), 1);
        assert.equal(count(paper, 'TR'), 21);
        assert.equal(count(paper, 'TH'), 21);
        if (locale === 'en') {
          assert.ok(paper.headings.includes(bare(plain(letterIn(locale).title))));
        }
      });
    }
  }

  it('has the language of a section around the letter or a card, in a page of another', async () => {
    const { pdf } = await print('in-arabic');
    assert.equal(pdf.split('/Lang (ar)').length - 1, 2);
  });
});
