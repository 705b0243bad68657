import puppeteer from 'puppeteer-core';
import { programs } from './install.mjs';

/** Firefox by WebDriver BiDi. */
export async function firefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programs['firefox-esr'],
    headless: true,
    defaultViewport: null,
  });
  const page = await browser.newPage();
  return {
    go: (address) => page.goto(address),
    ask: (question, argument) => page.evaluate(question, argument),
    /** @param {(argument: unknown) => Element} find */
    click: async (find, argument) => {
      const element = (await page.evaluateHandle(find, argument)).asElement();
      await element.click();
    },
    type: (text) => page.keyboard.type(text),
    print: async () => Buffer.from(await page.pdf()),
    close: () => browser.close(),
  };
}
