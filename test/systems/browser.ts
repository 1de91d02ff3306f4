/** Chromium, as the tries that need a browser have it. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../browsers/chromium.ts';

export const launch = async (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: (await chromium()).path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
