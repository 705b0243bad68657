/** The five forms in which thilik comes into a page, and how a hostile page is put together around them. */

const words = (form, tag) => `<a class="words" href="/words">Rückfall ${form} ${tag}</a>`;
const tags = ['thilik-map', 'thilik-story-card', 'thilik-contact-list', 'thilik-offer-list'];
const attributes = {
  'thilik-map': { district: '16070' },
  'thilik-story-card': { story: 'ilm-kreis' },
  'thilik-contact-list': { district: '16070' },
  'thilik-offer-list': { district: '16070' },
};
const write = (names, prefix = '') =>
  Object.keys(names)
    .map((name) => ` ${prefix}${name}="${names[name]}"`)
    .join('');

const elements = (form) =>
  tags.map((tag) => `<${tag}${write(attributes[tag])}>${words(form, tag)}</${tag}>`).join('\n');
const places = tags
  .map((tag) => `<div data-thilik="${tag.slice(7)}"${write(attributes[tag], 'data-')}>${words('div', tag)}</div>`)
  .join('\n');

const region = (form, content) => `<div data-form="${form}">${content}</div>`;

/** The pages of one surrounding: which forms they hold, what stands there, and which scripts they need. */
export const variants = [
  {
    forms: ['module', 'iframe'],
    body: ({ folder }) =>
      region('module', elements('module')) +
      region(
        'iframe',
        `<iframe src="${folder}embed/map.html?district=16070" title="Karte" width="600" height="300"></iframe>`,
      ),
    scripts: ({ folder, page }) =>
      (page.module ?? `<script type="module" src="${folder}thilik.js"></script>`) +
      (page.frame ?? `<script defer="defer" src="${folder}thilik-frame.js"></script>`),
  },
  {
    forms: ['classic', 'div'],
    body: () => region('classic', elements('classic')) + region('div', places),
    scripts: ({ folder, page }) => page.classic ?? `<script defer="defer" src="${folder}thilik.classic.js"></script>`,
  },
  {
    forms: ['static'],
    body: ({ staticHtml }) => region('static', staticHtml),
    scripts: () => '',
  },
];

/** The page as it is sent. */
export function hostileHtml(page, variant, { folder, staticHtml }) {
  const { doctype = '<!doctype html>', html = '', head = '', wrap = (forms) => forms, charset = 'utf-8' } = page;
  const start = page.type?.endsWith('xml') ? 'xmlns="http://www.w3.org/1999/xhtml"' : '';
  return `${page.type?.endsWith('xml') ? '' : doctype}
<html ${start} lang="de" ${html}><head><meta charset="${charset}" /><title>Seite</title>${head}
<link rel="stylesheet" href="${folder}thilik.css" />${variant.scripts({ folder, page })}</head>
<body><h1>Gemeinde</h1>${wrap(variant.body({ folder, staticHtml }))}<p>Danach</p></body></html>`;
}

/**
 * What readers get of one form; runs in the page, so it uses nothing of this file and no built-in that pages replace.
 * `alive`: everything drawn; `words`: what is not alive shows its fallback, and the static form always; else `DEAD`.
 */
export function verdict(form) {
  const shown = (node) => {
    if (!node) return false;
    const { width, height } = node.getBoundingClientRect();
    // Text that lies in an inline element broken over lines still has a box.
    return width > 0 && height > 0 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const root = document.querySelector(`[data-form="${form}"]`) ?? document;
  if (form === 'static') {
    const texts = root.querySelectorAll('a, h2, h3, h4, li, p');
    for (let index = 0; index < texts.length; index++) if (shown(texts[index])) return 'words';
    return 'DEAD';
  }
  const alive = (element) => {
    if (element.getAttribute('data-state') !== 'ready' || !element.shadowRoot || !shown(element)) return false;
    if (!element.shadowRoot.textContent.trim()) return false;
    if (element.localName !== 'thilik-map') return true;
    const districts = element.shadowRoot.querySelectorAll('[part=district]');
    for (let index = 0; index < districts.length; index++) if (!shown(districts[index])) return false;
    return districts.length === 22;
  };
  const all = root.querySelectorAll(
    'thilik-map, thilik-story-card, thilik-contact-list, thilik-offer-list, [data-thilik]',
  );
  let result = all.length > 0 ? 'alive' : 'DEAD';
  for (let index = 0; index < all.length; index++) {
    const element = all[index];
    // A place holds its element, and has words of its own only while there is none.
    if (element.hasAttribute('data-thilik') && element.querySelector('[data-state]')) continue;
    if (alive(element)) continue;
    const text = element.querySelector('a.words, li a, li');
    if (!shown(text)) return 'DEAD';
    result = 'words';
  }
  return result;
}

/** Selects Erfurt on the map of a form, as readers do, and tells whether it is selected; runs in the page too. */
export function select(form) {
  const root = document.querySelector(`[data-form="${form}"]`) ?? document;
  const map = root.querySelector('thilik-map');
  if (map.getAttribute('district') !== '16051') {
    const district = map.shadowRoot.querySelector('[part=district][data-ags="16051"]');
    district.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  }
  return (
    map.getAttribute('district') === '16051' && /Erfurt/.test(map.shadowRoot.querySelector('[part=panel]')?.textContent)
  );
}
