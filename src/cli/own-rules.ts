import { readPhones } from '../model/phone.ts';
import { cliTexts } from '../i18n/de/cli.ts';
import { isObject, isString } from '../model/read.ts';
import { hint, textMembers, type Hint } from './hints.ts';
import { isLanguage } from './shape.ts';

/** What the rules of our content ask of a record beside its schema: one number per field, in one form, and who has read a translation. */
export function ruleHints(item: unknown, path: string): readonly Hint[] {
  return isObject(item) ? [...phoneHints(item.phone, `${path}.phone`), ...translations(item, path)] : [];
}

const severalPhones = (numbers: readonly string[], path: string, written: string) =>
  hint('several-phones', path, cliTexts.severalPhones(numbers), written);

/** Two numbers in one cell of a table; a mobile one may have a column of its own. */
export function cellHints({ phone: written }: Readonly<Record<string, unknown>>): readonly Hint[] {
  if (!isString(written) || !written.includes(', ')) return [];
  const { phone } = readPhones(written);
  return phone.length > 1 ? [severalPhones(phone, '', written)] : [];
}

/** Two numbers in one field, whatever stands between them; one number in another form than that of DIN 5008. */
function phoneHints(written: unknown, path: string): readonly Hint[] {
  if (!isString(written)) return [];
  const { phone, mobile, fax } = readPhones(written);
  const numbers = [...phone, ...mobile, ...fax];
  if (numbers.length > 1) return [severalPhones(numbers, path, written)];
  const [number] = numbers;
  if (number === undefined || isDin5008(written)) return [];
  return [{ ...hint('phone-form', path, cliTexts.phoneForm, written), detail: asDin5008(number) }];
}

/** Area code, number and extension as DIN 5008 writes them, or a short number such as 115. */
const isDin5008 = (phone: string) => /^(1\d{2,5}|(0|\+\d{1,3} )\d{2,5} \d{2,}(-\d+)?)$/.test(phone);

/** Area codes of Germany have two digits or three to five. */
const areaCode = /^(0|\+49 )(30|40|69|89|\d{3,5})$/;

/** A number in that form; `undefined` where it does not say how long its area code is. */
function asDin5008(number: string): string | undefined {
  const plain = number.replace('(0)', ' ').replace(/\s+/g, ' ');
  const [, before = '', after = ''] =
    /^(.+?)[)/](.*\d.*)$/.exec(plain) ?? /^((?:\+49 )?\d+)[ -](.+)$/.exec(plain) ?? [];
  const area = before.replace(/[^\d+ ]/g, '').replace(/(^\+49 )| /g, '$1');
  const [, digits = '', extension = ''] = /^(.+?)(-\d+)?$/.exec(after.replace(/[^\d-]/g, '')) ?? [];
  const phone = `${area} ${digits.replace(/-/g, '')}${extension}`;
  return areaCode.test(area) && isDin5008(phone) ? phone : undefined;
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
