/**
 * `npm run test:wordpress`: the plugin of dist/ in real WordPresses. Arguments name versions (default: all);
 * `--only posts`, `editor` or `settings` runs that part; `--pictures FOLDER` saves what editors and visitors see.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../helpers/page.mjs';
import { createChecks } from './checks.mjs';
import { checkEditor } from './editor.mjs';
import { checkLeaving } from './leaving.mjs';
import { checkPosts } from './posts.mjs';
import { checkSettings } from './settings.mjs';
import { ensurePhp, versionNames } from './software.mjs';
import { startSite } from './site.mjs';

const options = { only: { type: 'string' }, pictures: { type: 'string' } };
const { positionals, values } = parseArgs({ options, allowPositionals: true });
const versions = positionals.length > 0 ? positionals : versionNames;
if (values.pictures) mkdirSync(values.pictures, { recursive: true });

async function checkSite(site, browser, check) {
  const wanted = (part) => !values.only || values.only === part;
  const picture = async (page, name) => {
    if (values.pictures) await page.screenshot({ path: join(values.pictures, `${site.version}-${name}.png`) });
  };
  if (wanted('posts')) await checkPosts(site, browser, check);
  const post = wanted('editor') ? await checkEditor(site, browser, check, picture) : null;
  if (wanted('settings')) await checkSettings(site, browser, check, picture);
  // Needs what the editor published and what the settings stored.
  if (!values.only) await checkLeaving(site, browser, check, post);
  await check('PHP says nothing about the plugin', () =>
    assert.deepEqual(site.log().match(/.*plugins\/thilik.*/g), null),
  );
}

if (!existsSync(fileURLToPath(new URL('../../dist/wordpress/thilik.zip', import.meta.url)))) {
  console.error('dist/wordpress/thilik.zip is missing: npm run build makes it.');
  process.exit(1);
}

const checks = createChecks();
const names = [];
let browser;
try {
  ensurePhp();
  browser = await launchBrowser();
  for (const version of versions) {
    const site = await startSite(version);
    names.push(site.version);
    try {
      await checkSite(site, browser, checks.forVersion(site.version));
    } finally {
      site.close();
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
if (names.length > 0 && !checks.print(names)) process.exitCode = 1;
