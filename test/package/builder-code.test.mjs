/** The code that the builder gives, put into pages as webmasters do it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { axe } from '../helpers/axe.mjs';
import { aliveIn, copied, loud, openAll, startBuilder, valueOf } from '../helpers/builder.mjs';
import { waitFor } from '../helpers/page.mjs';

let builder;
before(async () => (builder = await startBuilder()));
after(() => builder?.close());

/** A plain page as a webmaster writes it, with the copied code in its places. */
const plainPage = (head, body) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Integration</title>${head}</head>
<body><main><h1>Landkreis</h1><h2>Integration</h2>
${body}
</main></body></html>`;

const forms = ['div', 'module', 'classic', 'iframe', 'static'];

/** How a new user sees that the elements work. */
async function works(page, form, tags) {
  if (form === 'static') {
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
    return;
  }
  for (const [index, tag] of tags.entries()) {
    if (form !== 'iframe') {
      await aliveIn(page, tag);
      continue;
    }
    const iframe = page.locator('iframe').nth(index);
    // Those below are loaded when somebody comes near.
    await iframe.scrollIntoViewIfNeeded();
    await aliveIn(await (await iframe.elementHandle()).contentFrame(), tag);
    // The script of the frame has made it as high as its content.
    await waitFor(page, (at) => document.querySelectorAll('iframe')[at].style.height.endsWith('px'), {
      argument: index,
    });
  }
}

/** Seconds of the keystroke-level model (Card, Moran, Newell 1980): think, point, press, type; home to the keyboard. */
const seconds = { think: 1.35, point: 1.1, press: 0.2, key: 0.28, home: 0.4 };

/** A person with a mouse: counts what they do. */
function person(page) {
  const steps = [];
  const click = async (what, selector) => {
    steps.push([what, seconds.think + seconds.point + seconds.press]);
    await page.click(selector);
  };
  const choose = async (what, selector, label) => {
    steps.push([what, 2 * (seconds.think + seconds.point + seconds.press)]);
    await page.selectOption(selector, { label });
  };
  const copy = async (what, id) => {
    const text = await copied(page, id);
    if (!text) return '';
    steps.push([`${what} kopieren`, seconds.think + seconds.point + seconds.press]);
    steps.push([`${what} einfügen`, 3 * seconds.think + seconds.point + seconds.home + 2 * seconds.key]);
    return text;
  };
  return { steps, click, choose, copy };
}

describe('from opening the builder to a working page, as a new user', () => {
  let visited;
  before(async () => (visited = await builder.visit()));
  after(() => visited?.close());

  for (const form of forms) {
    test(form, async () => {
      const { page } = visited;
      const start = performance.now();
      const user = person(page);
      // As it is when it opens.
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = false)));
      await page.selectOption('#district', '');
      await user.choose('Kreis wählen', '#district', 'Ilm-Kreis');
      if (form !== 'div') {
        await user.click('Form aufklappen', '#forms summary');
        await user.click('Form wählen', `#form input[value=${form}]`);
      }
      const head = await user.copy('Kopf', 'code-head');
      const body = await user.copy('Code', 'code-body');
      const opened = await builder.openUnder(await valueOf(page, 'policy'), plainPage(head, body));
      await works(opened.page, form, ['thilik-map']);
      const script = (performance.now() - start) / 1000;
      await opened.page.waitForLoadState('networkidle');
      if (form === 'static') assert.match(await opened.page.innerText('main'), /Landratsamt Ilm-Kreis/);
      const violations = await axe(opened.page);
      const failed = opened.failed();
      await opened.close();
      const human = user.steps.reduce((sum, [, each]) => sum + each, 0);
      console.log(
        `${form}: ${user.steps.length} steps, about ${human.toFixed(0)} s by the keystroke-level model ` +
          `(${user.steps.map(([what]) => what).join(' → ')}); the script took ${script.toFixed(1)} s`,
      );
      assert.ok(human < 60, `${human} s`);
      assert.deepEqual(violations, []);
      assert.deepEqual([opened.errors, loud(opened.messages), opened.foreign, failed], [[], [], [], []]);
      assert.deepEqual([visited.errors, loud(visited.messages), visited.foreign], [[], [], []], 'the builder');
    });
  }
});

describe('every element works in every form, with the others in one page', () => {
  const elements = [
    ['story-card', 'story=jena', /Presented by/],
    ['contact-list', 'district=16053', /Contact points: Jena/],
    ['offer-list', 'district=16053&topics=begegnung+sport', /Activities: Jena/],
  ];
  const tags = elements.map(([name]) => `thilik-${name}`);
  /** By form: what each element's code consists of. */
  const parts = new Map(forms.map((form) => [form, []]));
  before(async () => {
    const { page, close } = await builder.visit();
    for (const [element, rest] of elements) {
      await page.evaluate(
        (hash) => (location.hash = hash),
        `element=${element}&${rest}&lang=en&heading-level=2&no-persons=true`,
      );
      await waitFor(page, (value) => document.querySelector(`#element input[value=${value}]`).checked, {
        argument: element,
      });
      await openAll(page);
      for (const form of forms) {
        await page.click(`#form input[value=${form}]`);
        const [head, body, policy] = await Promise.all(
          ['code-head', 'code-body', 'policy'].map((id) => valueOf(page, id)),
        );
        parts.get(form).push({ head, body, policy });
      }
    }
    await close();
  });

  for (const form of forms) {
    test(form, async () => {
      const all = parts.get(form);
      const heads = new Set(all.map(({ head }) => head));
      assert.equal(heads.size, 1, 'one script serves all');
      const policies = new Set(all.map(({ policy }) => policy));
      assert.equal(policies.size, 1);
      const bodies = all.map(({ body }) => body).join('\n');
      const html = plainPage(...heads, bodies).replace('<h2>Integration</h2>', '');
      const { page, errors, messages, close } = await builder.openUnder([...policies][0], html);
      await works(page, form, tags);
      if (form === 'static') {
        const text = await page.innerText('main');
        for (const [name, , words] of elements) assert.match(text, words, name);
      }
      const violations = await axe(page);
      await close();
      assert.deepEqual([violations, errors, loud(messages)], [[], [], []]);
    });
  }
});

test('the saved page works where it is put', async () => {
  const { page, close } = await builder.visit(
    '#district=16070&form=module&colours=7a1f5c+f3e6ee+ffffff+1c2329&heading-level=4',
  );
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  assert.equal(file.suggestedFilename(), 'thilik-map.html');
  const html = readFileSync(await file.path(), 'utf8');
  await close();
  const allowed = "script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'";
  const saved = await builder.openUnder(allowed, html);
  await aliveIn(saved.page, 'thilik-map');
  const fill = () =>
    getComputedStyle(document.querySelector('thilik-map').shadowRoot.querySelector('[data-ags="16070"]')).fill;
  await waitFor(saved.page, () => document.querySelector('thilik-map').shadowRoot.querySelector('[data-ags="16070"]'));
  await saved.page.emulateMedia({ reducedMotion: 'reduce' });
  assert.equal(await saved.page.evaluate(fill), 'rgb(122, 31, 92)');
  const violations = await axe(saved.page);
  await saved.close();
  assert.deepEqual([violations, saved.errors, loud(saved.messages)], [[], [], []]);
});

test('a file that is not the one of this version does not run, and the words stay', async () => {
  const { page, close } = await builder.visit('#district=16070&form=classic');
  const [head, body] = [await valueOf(page, 'code-head'), await valueOf(page, 'code-body')];
  await close();
  assert.equal([...head.matchAll(/integrity="sha384-/g)].length, 2);
  const wrong = head.replace(/sha384-.{10}(?=[^>]*><\/script>)/, 'sha384-AAAAAAAAAA');
  assert.notEqual(wrong, head);
  const allowed = "script-src 'self'; style-src 'self'; connect-src 'self'";
  const opened = await builder.openUnder(allowed, plainPage(wrong, body));
  await opened.page.waitForLoadState('networkidle');
  assert.equal(await opened.page.evaluate(() => document.querySelector('thilik-map').shadowRoot), null);
  assert.match(await opened.page.innerText('thilik-map'), /Landratsamt Ilm-Kreis/);
  await opened.close();
  assert.match(opened.messages.join('\n'), /integrity/);
});
