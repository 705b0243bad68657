import type { Attributes } from './element.ts';

/** Which parameter of the builder's address an attribute is. */
const parameters: Readonly<Record<string, string>> = {
  district: 'district',
  scope: 'scope',
  story: 'story',
  topics: 'topics',
  lang: 'lang',
  'heading-level': 'heading',
  'report-href': 'report',
};

/** Address of the builder, relative to the book, with the choice that makes the code of a story. */
export function builderAddress(tag: string, args: Attributes): string {
  const choice = new URLSearchParams({ element: tag.replace('thilik-', '') });
  for (const [attribute, parameter] of Object.entries(parameters)) {
    if (args[attribute]) choice.set(parameter, String(args[attribute]));
  }
  if (args['no-persons']) choice.set('persons', 'no');
  return `builder.html#${choice.toString()}`;
}
