/** Chromium, as the tries that need a browser have it. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium, launchOptions } from '../browsers/chromium.ts';

export const launch = async (): Promise<Browser> =>
  puppeteer.launch(launchOptions(await chromium()));
