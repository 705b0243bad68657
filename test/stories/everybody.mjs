/**
 * A reader with a keyboard and large letters in every story, as a `look` of `runStories`: after each key what has the focus
 * is in the window, its ring is seen, and nothing scrolled that need not; every control is seen and can be hit; German
 * text says that it is.
 */
import { createHash } from 'node:crypto';
import { seed } from '../helpers/sample.mjs';
import { until } from '../helpers/page.mjs';

/** WCAG 2.2: 1.4.4, the least size that people set in browsers, 1.4.12. */
const letters = {
  'text of twice the size': 'font-size: 200%',
  'letters of at least 24 px': 'font-size: max(24px, 1em)',
  'text that is spaced': 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
};

/** Most Tabs until the focus has left a story, and other keys after them. */
const most = { tabs: 250, keys: 12 };
const keys = ['Enter', 'Enter', 'Tab', 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowRight', 'Home', 'End', 'Escape', 'g'];

/** What the questions below need; stays in the page. */
function prepare() {
  if (globalThis.everybody) return;
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  /** What is seen of colours that lie on each other, the lowest first. */
  const paint = (colours) => {
    context.clearRect(0, 0, 1, 1);
    for (const colour of ['#fff', ...colours]) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const germanWords = /(^|[^\p{L}])(und|der|die|das|für|mit|von|ist|nicht|Sie|eine?|zum|zur|auf|oder|bei|aus|wird|nach)(?=[^\p{L}]|$)/u; // prettier-ignore
  const around = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  const groundOf = (element) => {
    const grounds = [];
    for (let each = element; each; each = around(each)) grounds.unshift(getComputedStyle(each).backgroundColor);
    return grounds;
  };
  const inside = (root) => [
    ...[...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]),
  ];
  const page = () => document.querySelector('.book-page');
  const nameOf = (element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} ${(element.textContent || element.getAttribute('data-ags') || '').trim().replace(/\s+/g, ' ').slice(0, 40)}`;
  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  /** Of a link in several lines the longest. */
  const boxOf = (element) =>
    [...element.getClientRects()].sort((a, b) => b.width - a.width)[0] ?? element.getBoundingClientRect();
  const hitAt = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const deeper = hit.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === hit) break;
      hit = deeper;
    }
    return hit;
  };

  /** The best contrast that a ring of this has to what lies beside it; `Infinity` where the browser draws its own. */
  const ringOf = (element) => {
    const { outlineStyle, outlineColor, outlineWidth } = getComputedStyle(element);
    const rings = [...(element.parentElement?.querySelectorAll(':scope > .ring') ?? [])].map((ring) =>
      getComputedStyle(ring),
    );
    if (element.matches('[data-ags]') && rings.length === 2) {
      const [outer, inner] = rings.map(({ stroke }) => paint([stroke]));
      // Two colours so far apart that one of them stands out from anything.
      return rings.every(({ display }) => display !== 'none') && contrast(outer, inner) >= 9 ? Infinity : 0;
    }
    if (outlineStyle === 'auto') return Infinity;
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 0;
    const ground = groundOf(around(element) ?? element);
    return contrast(paint([...ground, outlineColor]), paint(ground));
  };

  /** Where everything that can have the focus stood before the key. */
  let before = new Map();
  const remember = () => {
    const all = inside(page()).filter((each) =>
      each.matches('a[href], button, input, select, textarea, summary, [tabindex]'),
    );
    before = new Map(
      all.map((each) => [each, { top: boxOf(each).top, isWhole: isInside(each.getBoundingClientRect()) }]),
    );
  };
  const isInside = ({ left, top, right, bottom }) =>
    left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const isSeen = ({ left, top, right, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  globalThis.everybody = {
    /** The reader stands before the story; links and the printer lead nowhere. */
    start() {
      document.querySelector('#before-story')?.remove();
      const start = Object.assign(document.createElement('button'), { id: 'before-story', textContent: 'Anfang' });
      start.style.cssText =
        'position: absolute; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; overflow: hidden';
      document.body.prepend(start);
      scrollTo(0, 0);
      start.focus();
      remember();
    },
    end() {
      document.querySelector('#before-story')?.remove();
      page().removeAttribute('data-letters');
    },
    /** What is wrong after a key; `null` at the end of the story. `free`: the page may have changed its height. */
    afterKey(key, free) {
      const element = focused();
      if (!element || element === document.body || !page()?.contains(element.getRootNode().host ?? element)) {
        if (element !== document.body && inside(page() ?? document.body).includes(element)) return [];
        return /Tab/.test(key) ? null : ['the focus is lost'];
      }
      const wrong = [];
      const box = boxOf(element);
      const was = before.get(element);
      if (!isSeen(box)) wrong.push(`${nameOf(element)} is out of the window: ${[box.left, box.top].map(Math.round)}`);
      else if (!free && was?.isWhole && Math.abs(was.top - box.top) > 1) {
        wrong.push(`${nameOf(element)} was in the window, which moved it from ${was.top} to ${box.top}`);
      }
      for (const each of inside(page())) {
        if ((each.scrollLeft || each.scrollTop) && /hidden|clip/.test(getComputedStyle(each).overflow)) {
          wrong.push(`${nameOf(element)} scrolls what is hidden: ${nameOf(each)}`);
        }
      }
      if (element.matches(':focus-visible')) {
        const ratio = ringOf(element);
        if (ratio < 3) wrong.push(`${nameOf(element)} has a ring of ${ratio.toFixed(2)} : 1`);
      }
      if (wrong.length === 0) remember();
      return wrong;
    },
    /** Whether a key does something to what has the focus; elsewhere it may scroll the page. */
    takes(key) {
      const isWidget = focused()?.matches('path, [role=option], input, select');
      return (
        /Tab|Escape/.test(key) || (key === 'Enter' ? focused()?.matches('a, button, summary') || isWidget : isWidget)
      );
    },
    /** Landmarks of one kind and name: by ear nobody can tell them apart. */
    twice() {
      const landmarks = inside(page()).filter(
        (each) =>
          each.matches(
            'section[aria-labelledby], section[aria-label], nav, main, aside, form[aria-label], [role=region], [role=search]',
          ) && each.checkVisibility(),
      );
      const names = landmarks.map((each) => {
        const by = each.getRootNode().getElementById?.(each.getAttribute('aria-labelledby') ?? '');
        return `${each.getAttribute('role') ?? each.localName} ${(each.ariaLabel ?? by?.textContent ?? '').trim()}`;
      });
      return names.filter((name, index) => names.indexOf(name) < index).map((name) => `a landmark twice: ${name}`);
    },
    /** Texts that are German, as their words say, where the page says that they are English; names may stay as they are. */
    german() {
      const isGerman = (text) => germanWords.test(text.replace(/[‘“][^’”]*[’”]/g, ''));
      const closest = (element, selector) => {
        for (let each = element; each; each = around(each)) if (each.matches(selector)) return each;
        return null;
      };
      const spoken = inside(page()).flatMap((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const told = ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? '');
        return [...own.map(({ data }) => data), ...told].map((text) => ({ element, text: text.trim() }));
      });
      return spoken
        .filter(({ element, text }) => !element.matches('style, script') && isGerman(text))
        .filter(({ element }) => !closest(element, '[translate=no]'))
        .map(({ element, text }) => ({ text, lang: closest(element, '[lang]')?.getAttribute('lang') ?? '' }))
        .filter(({ lang }) => !lang.startsWith('de'))
        .map(({ text, lang }) => `“${text.slice(0, 60)}” is German, but in “${lang}”`);
    },
    /** Words that are cut in two although a line has room for them, and what is wider than its element. */
    cut() {
      const range = document.createRange();
      // Not of addresses, which break anywhere.
      const whole = /(?<=^|[\s(„“‘-])[\p{L}\p{N}]{2,}(?=$|[\s)“”’-]|[,.;:!?](?:\s|$))/gu;
      const wordsOf = (text) => [...text.data.matchAll(whole)];
      const isCut = (text, { 0: word, index }, room) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const lines = new Set(boxes.map(({ top }) => Math.round(top)));
        return lines.size > 1 && boxes.reduce((sum, { width }) => sum + width, 0) < room;
      };
      const shown = inside(page()).filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) &&
          !each.closest('.hidden-text, .skip, .skipped, style, code, pre'),
      );
      const words = shown.flatMap((element) => {
        const host = element.getRootNode().host ?? page();
        const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        return texts.flatMap((text) =>
          wordsOf(text)
            .filter((word) => isCut(text, word, host.clientWidth / 2))
            .map(([word]) => `“${word}” is cut in ${nameOf(element)}`),
        );
      });
      const wide = shown.filter(
        ({ shadowRoot, scrollWidth, clientWidth }) => shadowRoot && scrollWidth > clientWidth + 1,
      );
      return [...words, ...wide.map((each) => `${each.localName} is wider than its room`)];
    },
    /** Controls that are covered or cut off. */
    covered() {
      const controls = inside(page()).filter((each) =>
        each.matches('button, a[href], input, select, textarea, summary, [role=option]:not(path)'),
      );
      const seen = controls.filter(
        (each) =>
          each.checkVisibility({ visibilityProperty: true }) &&
          !each.closest('.hidden-text, .skip, [inert]') &&
          boxOf(each).width > 1,
      );
      return seen.flatMap((control) => {
        control.scrollIntoView({ block: 'center', inline: 'start', behavior: 'instant' });
        // Of a link in several lines the longest may still stand beside a window that is narrower than the story.
        if (boxOf(control).left > innerWidth / 2) scrollBy(boxOf(control).left, 0);
        const { left, top, width, height } = boxOf(control);
        const hit = hitAt(left + Math.min(20, width / 2), top + height / 2);
        const isHit =
          hit &&
          (control.contains(hit) ||
            (hit.contains(control) && hit.localName === 'label') ||
            hit.closest('label')?.contains(control));
        return isHit ? [] : [`${nameOf(control)} is covered by ${hit ? nameOf(hit) : 'nothing'}`];
      });
    },
  };
  addEventListener(
    'click',
    (event) => event.composedPath().some((each) => each.localName === 'a') && event.preventDefault(),
    true,
  );
  globalThis.print = () => {};
}

const frames = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** The keys that a reader presses after the Tabs, chosen by the seed. */
const keysFor = (id) =>
  [...createHash('sha256').update(`${seed} ${id}`).digest()]
    .slice(0, most.keys)
    .map((byte) => keys[byte % keys.length]);

/** What is wrong after a key once everything has come that it asked for; `null` when the focus has left the story. */
async function afterKey(page, key, free) {
  let found = [];
  const isRight = async () =>
    !(found = await page.evaluate(([pressed, isFree]) => everybody.afterKey(pressed, isFree), [key, free]))?.length;
  await until(isRight, { timeoutMs: 3000 }).catch(() => {});
  return found;
}

async function byKeyboard(page) {
  const wrong = [];
  await page.evaluate(() => everybody.start());
  for (let tabs = 0; tabs < most.tabs; tabs++) {
    await page.keyboard.press('Tab');
    const found = await afterKey(page, 'Tab', false);
    if (!found) return wrong;
    wrong.push(...found.map((each) => `Tab: ${each}`));
  }
  return [...wrong, `the focus is still in the story after ${most.tabs} Tabs`];
}

async function atRandom({ page, log }, id) {
  const pressed = [];
  await page.evaluate(() => everybody.start());
  for (const key of ['Tab', ...keysFor(id)]) {
    if (!(await page.evaluate((each) => everybody.takes(each), key))) continue;
    pressed.push(key);
    await page.keyboard.press(key);
    await until(() => log.pending === 0);
    const found = await afterKey(page, key, true);
    if (!found) return [];
    if (found.length) return [`${pressed.join(' ')}: ${found.join(', ')}`];
  }
  return [];
}

async function withLetters(page) {
  const wrong = [];
  for (const [name, style] of Object.entries(letters)) {
    const sheet = await page.addStyleTag({ content: `.book-page { ${style} }` });
    await frames(page);
    const found = await page.evaluate(() => [...everybody.covered(), ...everybody.cut()]);
    await sheet.evaluate((each) => each.remove());
    wrong.push(...found.map((each) => `${name}: ${each}`));
  }
  return wrong;
}

/** What is wrong in the story that the page shows, in one line; `null`: nothing. */
export async function visit(opened, id) {
  const { page } = opened;
  // Nobody types on paper.
  if (await page.evaluate(() => matchMedia('print').matches)) return null;
  await page.evaluate(prepare);
  const wrong = [
    ...(await page.evaluate(() => [...everybody.twice(), ...everybody.german()])),
    ...(await byKeyboard(page)),
    ...(await withLetters(page)),
    ...(await atRandom(opened, id)),
  ];
  await page.evaluate(() => everybody.end());
  return wrong.length > 0 ? [...new Set(wrong)].join('\n    ') : null;
}
