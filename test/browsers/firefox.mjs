import puppeteer from 'puppeteer-core';
import { programs } from './install.mjs';

/** Firefox by WebDriver BiDi: `newPage` gives a page of Puppeteer. */
export function firefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: programs['firefox-esr'],
    headless: true,
    defaultViewport: { width: 800, height: 600 },
  });
}
