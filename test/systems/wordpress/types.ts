import type { Browser, Page } from 'puppeteer-core';
import type { Row } from '../record.ts';
import type { WordPress } from './server.ts';

/** What was looked at, whether it is as it should be, and what was seen. */
export interface Check {
  readonly name: string;
  readonly good: boolean;
  readonly seen?: string;
}

/** Takes a picture of an address at a width, or of a page as it is. */
export type Shot = (name: string, page: string | Page, width?: number) => Promise<void>;

/** What was looked at, and rows for the matrix. */
export interface Result {
  readonly checks: readonly Check[];
  readonly rows?: readonly Row[];
}

export type Suite = (wordpress: WordPress, browser: Browser, shot: Shot) => Promise<Result>;

export interface Post {
  readonly role: 'admin' | 'author';
  readonly title: string;
  readonly content: string;
}

/** Publishes posts and says where they are. */
export async function publish(wordpress: WordPress, posts: readonly Post[]): Promise<string[]> {
  const ids = JSON.parse(await wordpress.php('posts.php', [], JSON.stringify(posts))) as (
    number | string
  )[];
  return ids.map((id) => `${wordpress.url}?p=${id}`);
}

export const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

/** The item of a feed that has a title, its markup decoded. */
export async function feedItem(wordpress: WordPress, title: string): Promise<string> {
  const feed = await textOf(`${wordpress.url}?feed=rss2`);
  const item = feed.split('<item>').find((one) => one.includes(`<title>${title}</title>`)) ?? '';
  return item.replaceAll(/<!\[CDATA\[|\]\]>/g, '');
}

/** Which WordPress it is, in two numbers. */
export const minor = ({ version }: WordPress): string => version.split('.').slice(0, 2).join('.');
