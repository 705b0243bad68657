/**
 * `npm run touch`: adds an attribute, a language and a field of an offer to a copy of the project, builds it, checks that
 * each works in every form, and prints the files that had to be touched.
 */
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../helpers/page.mjs';
import { startServer } from '../helpers/server.mjs';
import { addAttribute, attributePages, checkAttribute } from './attribute.mjs';
import { buildCopy, copyProject } from './copy.mjs';
import { addLanguage, checkLanguage } from './language.mjs';
import { addOfferField, checkOfferField, offerPages } from './offer-field.mjs';

/** How many files each may touch; a folder of its own is not counted. */
const most = { attribute: 5, language: 3, 'offer field': 5 };

/**
 * @returns what was touched, by task
 * @throws AssertionError when something does not work in one of the forms, Error when too many files were touched
 */
export async function touch() {
  const root = copyProject();
  try {
    const touched = {
      attribute: addAttribute(root),
      'offer field': addOfferField(root),
      language: addLanguage(root),
    };
    buildCopy(root);
    const pages = { ...attributePages, ...offerPages };
    const server = await startServer({ folders: { '/thilik/': `${root}/dist/` }, pages });
    const browser = await launchBrowser();
    try {
      await checkAttribute(root, browser, server);
      await checkOfferField(root, browser, server);
    } finally {
      await browser.close();
      await server.close();
    }
    await checkLanguage(root);
    return touched;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What was touched, as lines, and whether it is too much. */
export function judge(touched) {
  return Object.entries(touched).map(([task, files]) => {
    const own = files.filter((file) => file.endsWith('/'));
    const count = files.length - own.length;
    const line = `${task}: ${count} files${own.length > 0 ? ' and a folder' : ''} (at most ${most[task]}): ${files.join(', ')}`;
    return { line, isTooMuch: count > most[task] };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { line, isTooMuch } of judge(await touch())) {
    console.log(line);
    if (isTooMuch) process.exitCode = 1;
  }
}
