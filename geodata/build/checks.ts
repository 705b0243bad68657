import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

type Schema = Readonly<Record<string, unknown>>;

const anyText = { type: 'string' };

/** What the model checks itself, with reasons of its own. */
const told: Schema = {
  id: anyText,
  ags: anyText,
  partialDate: anyText,
  url: anyText,
  // No pattern knows which tags browsers refuse: each is told, and the browser asked.
  languageTag: false,
};

function read(folder: string, name: string): Schema {
  const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;
  const parts = (schema.$defs ?? {}) as Schema;
  const names = Object.keys(parts).map((part) => [part, told[part] ?? parts[part]]);
  return { ...schema, $defs: Object.fromEntries(names) as Schema };
}

/**
 * The schemas of a folder as code that needs no compiler and no `eval`: `story` checks a complete story; `stories`,
 * `offers` and `contacts` check an item of a list; `storyMembers` are the names that a story may have.
 */
export function checksOf(folder: string): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true },
  });
  // Checking this needs a helper of its own, and what stands twice harms nobody.
  ajv.removeKeyword('uniqueItems').addFormat('uri-reference', true);
  const lists = ['stories', 'offers', 'contacts'];
  for (const name of ['common', 'story', ...lists]) {
    ajv.addSchema(read(folder, `${name}.schema.json`), `${name}.schema.json`);
  }
  const items = lists.map((name) => [name, `${name}.schema.json#/properties/${name}/items`]);
  const checks = standaloneCode(ajv, { story: 'story.schema.json', ...Object.fromEntries(items) } as Record<
    string,
    string
  >);
  const { fields } = read(folder, 'story.schema.json').$defs as { readonly fields: { readonly properties: Schema } };
  return `${checks}\nexport const storyMembers = ${JSON.stringify(Object.keys(fields.properties))};`;
}
