/** Whether a piece of code that a text mentions is so: names of the public interface, files, commands, fields. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(root + file, 'utf8'));
const api = readJson('test/public-api.json');
const { scripts } = readJson('package.json');

/** Each line of the public interface without its element, e.g. `attribute district`. */
export const inApi = new Set(api.map((line) => line.replace(/^<[\w-]+> /, '')));
const lines = new Set(api);
const tags = new Set(api.flatMap((line) => /^<([\w-]+)>/.exec(line)?.[1] ?? []));

/** Names of fields in the schemas of the content. */
const fields = new Set();
function collectFields(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (name === 'properties') Object.keys(item).forEach((field) => fields.add(field));
    collectFields(item);
  }
}
for (const name of readdirSync(`${root}geodata/schema`)) collectFields(readJson(`geodata/schema/${name}`));

/** Attributes that HTML gives to every element. */
const global = /^(id|class|lang|slot)$/;

/** @param tag the element; `null`: any of ours */
function isAttribute(name, value, tag) {
  const has = (line) => (tag ? lines.has(`<${tag}> ${line}`) : inApi.has(line));
  const isOneOfFew = api.some((line) => line.includes(` attribute ${name} takes `));
  return has(`attribute ${name}`) && (value === undefined || !isOneOfFew || has(`attribute ${name} takes ${value}`));
}

/** A tag as written in a page: ours, a placeholder for one of ours, or a district of the drawing. */
function untrueTag(tag, attributes) {
  const given = [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
  const place = given.find(([, name]) => name === 'data-thilik');
  const element = place ? `thilik-${place[2]}` : tag;
  if (element.startsWith('thilik-') && !tags.has(element)) return `no element ${element}`;
  const wrong = given.find(([, name, value]) => {
    if (global.test(name) || name === 'data-thilik' || name === 'data-ags') return false;
    if (name === 'part') return !inApi.has(`part ${value}`);
    return !isAttribute(place ? name.replace(/^data-/, '') : name, value, element);
  });
  return wrong ? `no attribute ${wrong[0]} of <${element}>` : null;
}

/** What stands inside of code, e.g. a token in a line of CSS. */
const inside = [
  [/--thilik-[\w-]+/g, (name) => `token ${name}`],
  [/(?<=::part\()[\w-]+/g, (name) => `part ${name}`],
  [/(?<=:state\(|data-state=")[\w-]+/g, (name) => `state ${name}`],
];

/** @returns why the code is not so; `null` when it is */
export function untruth(code) {
  const tag = /^<\/?([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/.exec(code);
  if (tag) return untrueTag(tag[1], tag[2]);
  if (/^(\.ci|src|test|stories|geodata|demo)\/|^LICENSE$|^[\w.-]+\.(md|js|json|ts)$/.test(code)) {
    return existsSync(root + code) ? null : 'no such file';
  }
  if (code.startsWith('thilik/')) return inApi.has(`file ${code.slice(7)}`) ? null : 'no file of a build';
  if (code.startsWith('npm run ')) return scripts[code.split(' ')[2]] ? null : 'no such script';
  if (code.startsWith('npx thilik ')) return /^npx thilik (check|prerender)\b/.test(code) ? null : 'no such command';
  const named = inside.flatMap(([pattern, line]) => (code.match(pattern) ?? []).map(line));
  const selected = code.match(/\bthilik-[\w-]+(?=[:[,\s{]|$)/g) ?? [];
  if (named.length > 0) {
    return (
      named.find((line) => !inApi.has(line)) ??
      selected.find((name) => !tags.has(name) && !code.includes(`--${name}`)) ??
      null
    );
  }
  const attribute = /^([a-z][\w-]*)(?:="([^"]*)")?$/.exec(code);
  if (attribute && isAttribute(attribute[1], attribute[2], null)) return null;
  if (['event', 'part', 'property', 'slot', 'state'].some((kind) => inApi.has(`${kind} ${code}`))) return null;
  if (inApi.has(`method ${code.replace(/\(\)$/, '')}`)) return null;
  return fields.has(code) || tags.has(code) ? null : 'unknown';
}
