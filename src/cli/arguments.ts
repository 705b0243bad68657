import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cliTexts } from '../i18n/de/cli.ts';
import { languageTags } from '../i18n/languages.ts';
import type { ConvertOrder } from './convert.ts';
import { districtName } from './districts.ts';
import { readPackAddress, type PackOrder } from './pack.ts';
import { prerenderOptions, prerenderOrder, type PrerenderOrder } from './prerender-options.ts';

/** What the command line asks for. */
export type Order =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | { readonly do: 'check'; readonly files: readonly string[]; readonly json: boolean; readonly links: boolean }
  | ConvertOrder
  | { readonly do: 'confirm'; readonly file: string }
  | PackOrder
  | PrerenderOrder
  /** `command`: the one that is asked for wrongly; `null` when it is not known. */
  | { readonly do: 'complain'; readonly message: string; readonly command: Command | null };

const commands = ['check', 'convert', 'confirm', 'pack', 'prerender'] as const;
type Command = (typeof commands)[number];
type Options = NonNullable<ParseArgsConfig['options']>;

const general: Options = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } };
const options: Readonly<Record<Command, Options>> = {
  check: { ...general, json: { type: 'boolean' }, links: { type: 'boolean' } },
  convert: { ...general, as: { type: 'string' }, to: { type: 'string' }, tiles: { type: 'boolean' } },
  confirm: general,
  pack: {
    ...general,
    showcase: { type: 'boolean' },
    offers: { type: 'string' },
    district: { type: 'string' },
    lang: { type: 'string' },
    address: { type: 'string' },
  },
  prerender: { ...general, ...prerenderOptions },
};

/** Understands the arguments. Not `strict`, because its messages are English. */
export function readArguments(args: readonly string[]): Order {
  const parse = (known: Options) =>
    parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  const command = parse({ ...options.check, ...options.convert, ...options.pack, ...options.prerender }).positionals[0];
  const known = commands.find((each) => each === command) ?? 'check';
  const complain = (message: string): Order => ({ do: 'complain', message, command: command ? known : null });

  const { values, positionals, tokens } = parse(options[known]);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options[known], token.name) ? options[known][token.name] : undefined;
    if (!option) return complain(cliTexts.unknownOption(token.rawName));
    if (token.value !== undefined && option.type === 'boolean') return complain(cliTexts.noValue(token.rawName));
  }
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };
  const [, ...files] = positionals;
  if (command === undefined) return complain(cliTexts.noCommand);
  if (command === 'prerender') {
    const order = files[0] === undefined ? prerenderOrder(values) : cliTexts.surplus(files[0]);
    return typeof order === 'string' ? complain(order) : order;
  }
  if (command === 'convert') {
    const order = convertOrder(values, files);
    return typeof order === 'string' ? complain(order) : order;
  }
  if (command === 'confirm') {
    const [file, surplus] = files;
    if (file === undefined) return complain(cliTexts.noConfirmFile);
    return surplus === undefined ? { do: 'confirm', file } : complain(cliTexts.surplus(surplus));
  }
  if (command === 'pack') {
    const order = packOrder(values, files);
    return typeof order === 'string' ? complain(order) : order;
  }
  if (command !== 'check') return complain(cliTexts.unknownCommand(command));
  if (files.length === 0) return complain(cliTexts.noFile);
  return { do: 'check', files: [...new Set(files)], json: values.json === true, links: values.links === true };
}

const isWord = (value: unknown) => typeof value === 'string' && value !== '';

/** An option without its value is `true`. */
const shown = (value: unknown) => (typeof value === 'string' ? value : '');

/** What is to be converted; else what is wrong. */
function convertOrder(
  { as, tiles, to: wanted = tiles && 'fgb' }: Readonly<Record<string, unknown>>,
  [from, to, surplus]: readonly string[],
): ConvertOrder | string {
  if (from === undefined || to === undefined) return cliTexts.noTarget;
  if (surplus !== undefined) return cliTexts.surplus(surplus);
  const kind = (['offers', 'contacts'] as const).find((each) => each === as);
  if (as !== undefined && !kind) return cliTexts.wrongValue('--as', shown(as));
  const format = (['json', 'hsds', 'geojson', 'fgb'] as const).find((each) => each === wanted);
  if (wanted !== undefined && !format) return cliTexts.wrongValue('--to', shown(wanted));
  if (tiles && format !== 'fgb') return cliTexts.wrongValue('--to', shown(wanted));
  return { do: 'convert', from, to, kind, format: format ?? formatOf(to) };
}

/** What the name of a file says of its form. */
function formatOf(name: string): ConvertOrder['format'] {
  if (/\.hsds\.json$/i.test(name)) return 'hsds';
  const [, ending] = /\.(geojson|fgb)$/i.exec(name) ?? [];
  return (ending?.toLowerCase() as 'geojson' | 'fgb' | undefined) ?? 'json';
}

/** What is to be packed; else what is wrong. */
function packOrder(values: Readonly<Record<string, unknown>>, [to, surplus]: readonly string[]): PackOrder | string {
  const { showcase, lang: wanted = 'de' } = values;
  const bare = ['offers', 'district', 'address'].find((name) => values[name] !== undefined && !isWord(values[name]));
  if (bare !== undefined) return cliTexts.valueMissing(`--${bare}`);
  const { offers = null, district = null, address = null } = values as Readonly<Record<string, string | undefined>>;
  if ((showcase === true) === (offers !== null)) return cliTexts.noPack;
  if (to === undefined) return cliTexts.noPackTarget;
  if (surplus !== undefined) return cliTexts.surplus(surplus);
  const lang = languageTags.find((tag) => tag === wanted);
  if (!lang) return cliTexts.wrongValue('--lang', shown(wanted));
  if (district !== null && (offers === null || districtName(district) === district))
    return cliTexts.wrongValue('--district', district);
  const read = address === null ? null : readPackAddress(address);
  if (address !== null && read === null) return cliTexts.wrongValue('--address', address);
  return { do: 'pack', to, lang, address: read, offers, district };
}
