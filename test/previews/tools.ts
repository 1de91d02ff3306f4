/** Tools that make link previews, each as a function from a page to what it would show. */
import { createRequire } from 'node:module';

/** What a preview can have. */
export const FIELDS = [
  'title',
  'description',
  'image',
  'alt',
  'author',
  'date',
  'site',
  'locale',
  'oEmbed',
] as const;
export type Field = (typeof FIELDS)[number];

/** What a tool gives for a page: `null` where it found nothing, no property where it never gives the like. */
export type Preview = Partial<Record<Exclude<Field, 'oEmbed'>, string | null>> & {
  oEmbed?: Answer | null;
};

/** An oEmbed answer, as consumers hand it on. */
export interface Answer {
  readonly type?: string;
  readonly title?: string;
  readonly html?: string;
}

/** A page as a tool gets it. Its address is absolute. */
export interface Source {
  readonly url: string;
  readonly html: string;
}

export type Tool = (source: Source) => Promise<Preview>;

const require = createRequire(import.meta.filename);
/** Returns what a package exports. */
const load = async (name: string): Promise<never> => {
  const loaded = (await import(require.resolve(name))) as { default?: unknown };
  return (loaded.default ?? loaded) as never;
};

async function metascraper(): Promise<Tool> {
  type Make = (options?: object) => unknown;
  type Scrape = (source: Source) => Promise<Record<string, string | null>>;
  const make: (rules: readonly unknown[]) => Scrape = await load('metascraper');
  const names = ['title', 'description', 'image', 'author', 'date', 'publisher', 'lang'];
  const rules = await Promise.all(
    names.map(async (name) => ((await load(`metascraper-${name}`)) as Make)()),
  );
  const scrape = make(rules);
  return async (source) => {
    const { title, description, image, author, date, publisher, lang } = await scrape(source);
    return { title, description, image, author, date, site: publisher, locale: lang };
  };
}

async function openGraphScraper(): Promise<Tool> {
  interface Result {
    readonly ogTitle?: string;
    readonly ogDescription?: string;
    readonly ogImage?: readonly { url: string; alt?: string }[];
    readonly ogSiteName?: string;
    readonly ogLocale?: string;
    readonly author?: string;
    readonly articlePublishedTime?: string;
  }
  const scrape: (source: { html: string }) => Promise<{ result: Result }> =
    await load('open-graph-scraper');
  return async ({ html }) => {
    const { result } = await scrape({ html });
    const image = result.ogImage?.[0];
    return {
      title: result.ogTitle ?? null,
      description: result.ogDescription ?? null,
      image: image?.url ?? null,
      alt: image?.alt ?? null,
      author: result.author ?? null,
      date: result.articlePublishedTime ?? null,
      site: result.ogSiteName ?? null,
      locale: result.ogLocale ?? null,
    };
  };
}

async function unfurl(): Promise<Tool> {
  interface Result {
    readonly title?: string;
    readonly description?: string;
    readonly author?: string;
    readonly oEmbed?: Answer;
    readonly open_graph?: {
      readonly images?: readonly { url: string; alt?: string }[];
      readonly site_name?: string;
      readonly locale?: string;
      readonly articles?: readonly { published_time?: string }[];
    };
  }
  const { unfurl: read } = (await load('unfurl.js')) as {
    unfurl: (url: string, options: { fetch: typeof fetch }) => Promise<Result>;
  };
  return async ({ url }) => {
    const { title, description, author, oEmbed, open_graph: graph } = await read(url, { fetch });
    const image = graph?.images?.[0];
    return {
      title: title ?? null,
      description: description ?? null,
      image: image?.url ?? null,
      alt: image?.alt ?? null,
      author: author ?? null,
      date: graph?.articles?.[0]?.published_time ?? null,
      site: graph?.site_name ?? null,
      locale: graph?.locale ?? null,
      oEmbed: oEmbed ?? null,
    };
  };
}

async function linkPreview(): Promise<Tool> {
  interface Result {
    readonly title?: string;
    readonly description?: string;
    readonly siteName?: string;
    readonly author?: string;
    readonly images?: readonly string[];
  }
  const { getPreviewFromContent } = (await load('link-preview-js')) as {
    getPreviewFromContent: (page: object) => Promise<Result>;
  };
  return async ({ url, html }) => {
    const headers = { 'content-type': 'text/html' };
    const result = await getPreviewFromContent({ headers, url, data: html });
    return {
      title: result.title ?? null,
      description: result.description ?? null,
      image: result.images?.[0] ?? null,
      author: result.author ?? null,
      site: result.siteName ?? null,
    };
  };
}

async function articleExtractor(): Promise<Tool> {
  type Result = Readonly<
    Record<'title' | 'description' | 'image' | 'author' | 'published', string>
  >;
  const { extractFromHtml } = (await load('@extractus/article-extractor')) as {
    extractFromHtml: (html: string, url: string, options: object) => Promise<Result | null>;
  };
  return async ({ url, html }) => {
    // By default it takes the text's beginning for a short description.
    const result = await extractFromHtml(html, url, { descriptionLengthThreshold: 1 });
    return {
      title: result?.title ?? null,
      description: result?.description ?? null,
      image: result?.image ?? null,
      author: result?.author ?? null,
      date: result?.published ?? null,
    };
  };
}

async function oembedExtractor(): Promise<Tool> {
  const { extract } = (await load('@extractus/oembed-extractor')) as {
    extract: (url: string) => Promise<Answer>;
  };
  return async ({ url }) => {
    // It throws where a page names no answer.
    const answer = await extract(url).catch(() => null);
    return { oEmbed: answer };
  };
}

/** Each tool, to be made when it is used. */
export const TOOLS: Readonly<Record<string, () => Promise<Tool>>> = {
  metascraper,
  'open-graph-scraper': openGraphScraper,
  'unfurl.js': unfurl,
  'link-preview-js': linkPreview,
  'article-extractor': articleExtractor,
  'oembed-extractor': oembedExtractor,
};
