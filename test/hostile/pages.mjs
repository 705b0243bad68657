/**
 * The pages that thilik must survive, each a way in which municipal sites differ from an empty one.
 *
 * - `head`, `before`, `after`: HTML before the scripts, before and after the forms; `wrap`: around them
 * - `html`: attributes of the root element; `doctype`: `''` for quirks mode
 * - `headers`: of every answer of the server, `own`: of the page alone; `type`: its content type; `charset`: in its head,
 *   and then no other answer names one
 * - `module`, `classic`, `frame`: other tags for the scripts
 * - `words`: forms in which words instead of elements are all that can be had, with `why`
 * - `needs`: address prefix of a library that can't always be had; `quick`: also part of `npm test`
 * - `unsized`: nothing can give the iframe its height
 * - `scripts: false`: a browser without JavaScript; `foreign`: our files lie on another server (`cors`: that allows it)
 */
const script = (src, attributes = '') => `<script src="${src}" ${attributes}></script>`;
const style = (text) => `<style>${text}</style>`;
const inline = (text) => `<script>${text}</script>`;
/** Runs when the page has long been there, as delaying plug-ins do. */
const later = (src, type = '') =>
  inline(`addEventListener('load', () => requestAnimationFrame(() => {
    const s = document.createElement('script'); s.src = '${src}'; ${type && `s.type = '${type}';`} document.head.append(s) }))`);

/** What Prototype, MooTools and Sugar do to built-ins, in a page of its own so that it needs no download. */
const oldSins = `
  Array.from = function (x) { return x == null ? [] : Array.isArray(x) ? x : [x]; };
  delete Array.prototype.entries;
  Array.prototype.each = Array.prototype.forEach; Array.prototype.toJSON = function () { return '[double]'; };
  Object.values = function (o) { var a = []; for (var k in o) a.push(o[k]); return a; };
  Function.prototype.bind = function (that) { var f = this, first = arguments[1];
    return function () { return f.apply(that, first === undefined ? arguments : [first]); }; };
  window.Event = function () { throw new Error('Event is MooTools now'); };
  Element.prototype.scrollTo = function () { return this; };
  String.prototype.replaceAll = function (a, b) { return this.replace(a, b); };
  String.prototype.strip = String.prototype.trim; Number.prototype.times = function () {};`;

const old = {
  'Prototype 1.7.3': { needs: '/debian/', head: script('/debian/prototype/prototype.js') },
  'MooTools 1.4.5': {
    needs: '/debian/',
    head: script('/debian/mootools/mootools-core.min.js') + script('/debian/mootools/mootools-more.min.js'),
  },
  'jQuery Mobile 1.4': {
    needs: '/npm/',
    head: `<link rel="stylesheet" href="/npm/jquery-mobile/dist/jquery.mobile.min.css">${script('/npm/jquery/dist/jquery.min.js')}${script('/npm/jquery-mobile/dist/jquery.mobile.min.js')}`,
    wrap: (forms) => `<div data-role="page"><div data-role="content">${forms}</div></div>`,
  },
  'Bootstrap 3': {
    needs: '/npm/',
    head: `<link rel="stylesheet" href="/npm/bootstrap3/dist/css/bootstrap.min.css">${script('/npm/jquery/dist/jquery.min.js')}${script('/npm/bootstrap3/dist/js/bootstrap.min.js')}`,
    wrap: (forms) => `<div class="container"><div class="row"><div class="col-md-8">${forms}</div></div></div>`,
  },
  'Bootstrap 5': {
    needs: '/npm/',
    html: 'data-bs-theme="dark"',
    head: `<link rel="stylesheet" href="/npm/bootstrap5/dist/css/bootstrap.min.css">${script('/npm/bootstrap5/dist/js/bootstrap.bundle.min.js')}`,
    wrap: (forms) => `<div class="container"><div class="card"><div class="card-body">${forms}</div></div></div>`,
  },
  RequireJS: { needs: '/npm/', head: script('/npm/requirejs/require.js') },
  'core-js 2': { needs: '/npm/', head: script('/npm/core-js/client/shim.min.js') },
  'webcomponents.js 0.7': {
    needs: '/npm/',
    head: script('/npm/webcomponents.js/webcomponents.min.js'),
    words: 'module classic div',
    unsized: true,
    why: 'it wraps the DOM, our elements and senders of messages',
  },
  'built-ins replaced': { quick: true, head: inline(oldSins) },
  'Object.prototype extended': {
    head: inline(
      `Object.prototype.extend = function () {}; Object.prototype.each = function () {}; Array.prototype.remove = function () {};`,
    ),
  },
  'var Map, Set': {
    quick: true,
    head: inline(`var Map = function () { this.layers = []; }, Set = function () {};`),
    words: 'module classic div',
    why: 'Lit needs both',
  },
  'name taken': {
    quick: true,
    head: inline(`customElements.define('thilik-map', class extends HTMLElement {});`),
    words: 'module classic div',
    why: 'a tag can be defined once',
  },
};

const surroundings = {
  '<base href>': { head: '<base href="/else/where/">' },
  'html {62.5 %}': { head: style('html { font-size: 62.5% } body { font-size: 1.6rem }') },
  'box-sizing and resets': {
    head: style(
      '*, *::before, *::after { box-sizing: content-box !important; margin: 0 !important; padding: 0 !important; border: 0; float: none }',
    ),
  },
  'quirks mode': { doctype: '' },
  'direction rtl': { html: 'dir="rtl"', head: style('body { direction: rtl }') },
  'inherited text styles': {
    head: style(`body { letter-spacing: .4em; word-spacing: 1em; text-transform: uppercase; text-indent: 3em; white-space: nowrap;
      line-height: .8; text-align: justify; font: italic bold 9px cursive }`),
  },
  'hyphens and breaks': {
    head: style(
      'body { hyphens: auto; word-break: break-all; overflow-wrap: anywhere; columns: 2; user-select: none }',
    ),
  },
  'hidden until loaded': {
    quick: true,
    head:
      style('body { visibility: hidden; opacity: 0 } .loaded body { visibility: visible; opacity: 1 }') +
      inline(`addEventListener('load', () => document.documentElement.classList.add('loaded'))`),
  },
  'tab opened later': {
    wrap: (forms) => `<div id="tab" style="display:none">${forms}</div>`,
    head: inline(`addEventListener('load', () => setTimeout(() => { tab.style.display = 'block' }, 500))`),
  },
  'rules for our tags': {
    head: style(`thilik-map, thilik-contact-list, [data-thilik] { display: inline !important; font: 30px serif; color: #777 }
      svg, button, input, li { display: none !important } :not(:defined) { opacity: .5 }`),
  },
  'inside <p>': { wrap: (forms) => `<p>Vor ${forms} nach.</p>` },
  'table, 160 px': {
    wrap: (forms) => `<table><tr><td style="width:160px;max-width:160px;overflow:auto">${forms}</td></tr></table>`,
  },
  'flex and grid': {
    wrap: (forms) =>
      `<div style="display:flex"><nav>Menü</nav><div style="display:grid;align-items:start">${forms}</div></div>`,
  },
  'zoom and transform': {
    wrap: (forms) => `<div style="zoom:1.5;transform:rotate(.3deg);transform-origin:0 0">${forms}</div>`,
  },
  'ISO 8859-1': { charset: 'iso-8859-1' },
  'XHTML as XML': {
    quick: true,
    type: 'application/xhtml+xml',
    words: 'module classic div',
    why: 'browsers run no modules there, and Lit writes HTML',
  },
  'XHTML as HTML': {
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    html: 'xmlns="http://www.w3.org/1999/xhtml"',
  },
};

const scripts = {
  twice: {
    module: script('/t/thilik.js', 'type="module"') + script('/t/thilik.js?v=2', 'type="module"'),
    classic: script('/t/thilik.classic.js', 'defer') + script('/t/thilik.classic.js?v=2'),
    frame: script('/t/thilik-frame.js', 'defer') + script('/t/thilik-frame.js?v=2'),
  },
  late: {
    module: later('/t/thilik.js', 'module'),
    classic: later('/t/thilik.classic.js'),
    frame: later('/t/thilik-frame.js'),
  },
  'other order': {
    module: script('/t/thilik.js', 'type="module" async'),
    classic: script('/t/thilik.classic.js', 'async'),
    frame: script('/t/thilik-frame.js', 'async'),
  },
  'merged and minified': {
    classic: script('/merged.js', 'data-base="/t/"'),
    frame: script('/merged.js', 'defer'),
  },
  'type="module" dropped': {
    module: script('/t/thilik.js'),
    words: 'module',
    why: 'that is what the classic script is for',
  },
  'two versions': {
    quick: true,
    module: script('/old/thilik.js', 'type="module"') + script('/t/thilik.js', 'type="module"'),
    classic: script('/old/thilik.classic.js', 'defer') + script('/t/thilik.classic.js', 'defer'),
  },
  'files missing': {
    module: script('/gone/thilik.js', 'type="module"'),
    classic: script('/gone/thilik.classic.js', 'defer'),
    frame: script('/gone/thilik-frame.js', 'defer'),
    unsized: true,
    words: 'module classic div',
    why: 'there is no script',
  },
  'no JavaScript': { quick: true, scripts: false, words: 'module classic div iframe', why: 'there is no script' },
  'other server, CORS': { foreign: true, cors: true },
  'other server, no CORS': { foreign: true, words: 'module classic div', why: 'modules need CORS' },
};

const self =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'self'";
const csp = (policy) => ({ 'Content-Security-Policy': policy });
const withNonce = {
  module: script('/t/thilik.js', 'type="module" nonce="n1"'),
  classic: script('/t/thilik.classic.js', 'defer nonce="n1"'),
  frame: script('/t/thilik-frame.js', 'defer nonce="n1"'),
};

/** The pages of `embed/` come from the same server and have its policy, without a nonce in their tag. */
const policies = {
  'strict CSP': { quick: true, headers: csp(`${self}; script-src 'self'`) },
  'CSP nonce': { own: csp(`${self}; script-src 'nonce-n1'`), ...withNonce },
  'CSP strict-dynamic': { own: csp(`${self}; script-src 'nonce-n1' 'strict-dynamic'`), ...withNonce },
  'CSP style-src none': { headers: csp(`${self.replace("style-src 'self'", "style-src 'none'")}; script-src 'self'`) },
  'CSP forbids our script': {
    own: csp(`${self}; script-src 'nonce-other'`),
    unsized: true,
    words: 'module classic div',
    why: 'that is what the policy asks for',
  },
  'Trusted Types required': { quick: true, headers: csp("require-trusted-types-for 'script'") },
  'Trusted Types, lit-html named': { headers: csp("require-trusted-types-for 'script'; trusted-types lit-html") },
  "trusted-types 'none'": {
    quick: true,
    headers: csp("require-trusted-types-for 'script'; trusted-types 'none'"),
    words: 'module classic div iframe',
    why: 'Lit needs the policy lit-html',
  },
  'trusted-types without ours': {
    headers: csp("require-trusted-types-for 'script'; trusted-types dompurify"),
    words: 'module classic div iframe',
    why: 'Lit needs the policy lit-html',
  },
  'sandboxed page': { headers: { ...csp('sandbox allow-scripts'), 'Access-Control-Allow-Origin': '*' } },
  'COEP require-corp': {
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  },
};

export const hostilePages = { 'a plain page': { quick: true }, ...old, ...surroundings, ...scripts, ...policies };
