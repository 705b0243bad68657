export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [name: string]: Json;
}

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** A language map always has German; its values are sentences or lists of paragraphs. */
function isLanguageMap(value: JsonObject): boolean {
  return 'de' in value && Object.entries(value).every(([tag, text]) => languageTag.test(tag) && isText(text));
}

function isText(value: Json): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/** A copy of the record whose language maps hold only the language, or only German where the translation is missing. */
export function reduceToLanguage<T extends Json>(value: T, language: string): T {
  return reduce(value, language) as T;
}

function reduce(value: Json, language: string): Json {
  if (Array.isArray(value)) return value.map((item) => reduce(item, language));
  if (value === null || typeof value !== 'object') return value;
  if (isLanguageMap(value)) return language in value ? { [language]: value[language]! } : { de: value['de']! };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, reduce(item, language)]));
}
