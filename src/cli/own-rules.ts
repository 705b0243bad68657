import { readPhones } from '../model/phone.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { isObject, isString } from '../model/read.ts';
import { hint, textMembers, type Hint } from './hints.ts';
import { isLanguage } from './shape.ts';

/** What the rules of our content ask of a record beside its schema: one number per field, and who has read a translation. */
export function ruleHints(item: unknown, path: string): readonly Hint[] {
  return isObject(item) ? [...severalPhones(item.phone, `${path}.phone`), ...translations(item, path)] : [];
}

/** Two numbers in one field, whatever stands between them. */
function severalPhones(written: unknown, path: string): readonly Hint[] {
  if (!isString(written)) return [];
  const { phone, mobile, fax } = readPhones(written);
  const numbers = [...phone, ...mobile, ...fax];
  return numbers.length > 1 ? [hint('several-phones', path, cliTexts.severalPhones(numbers), written)] : [];
}

/** Translations of which nobody says who has read them, each told where it begins. */
function translations(item: Readonly<Record<string, unknown>>, path: string): readonly Hint[] {
  const places = textPlaces(item, path);
  const languages = [...new Set(places.map(({ language }) => language))];
  if (!languages.includes('de')) return [];
  const { review, machineTranslated } = item;
  return languages.flatMap((language) => {
    if (language === 'de' || !isLanguage(language)) return [];
    const name = `${cliTexts.language(language)} (${language})`;
    const state = isObject(review) ? review[language] : undefined;
    if (state === 'reviewed') {
      return [hint('unsigned-review', `${path}.review.${language}`, cliTexts.unsignedReview(name))];
    }
    if (state !== undefined || (isObject(machineTranslated) && language in machineTranslated)) return [];
    const place = places.find((each) => each.language === language)?.path ?? path;
    return [hint('unmarked-translation', place, cliTexts.unmarkedTranslation(name))];
  });
}

interface TextPlace {
  readonly language: string;
  /** JSON path of the text in this language. */
  readonly path: string;
}

function textPlaces(value: unknown, path: string, member = ''): readonly TextPlace[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => textPlaces(each, `${path}[${index}]`, member));
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => {
    const inside = `${path}.${key}`;
    return textMembers.includes(member) ? [{ language: key, path: inside }] : textPlaces(value[key], inside, key);
  });
}
