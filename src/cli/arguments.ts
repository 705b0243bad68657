import { parseArgs } from 'node:util';
import { cliTexts } from '../i18n/cli.de.ts';

/** What the command line asks for. */
export type Order =
  | { readonly do: 'help' }
  | { readonly do: 'version' }
  | { readonly do: 'check'; readonly files: readonly string[]; readonly json: boolean }
  | { readonly do: 'complain'; readonly message: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const complain = (message: string): Order => ({ do: 'complain', message });

/** Understands the arguments. Not `strict`, because its messages are English. */
export function readArguments(args: readonly string[]): Order {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) return complain(cliTexts.unknownOption(token.rawName));
    if (token.value !== undefined) return complain(cliTexts.noValue(token.rawName));
  }
  if (values.help) return { do: 'help' };
  if (values.version) return { do: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return complain(cliTexts.noCommand);
  if (command !== 'check') return complain(cliTexts.unknownCommand(command));
  if (files.length === 0) return complain(cliTexts.noFile);
  return { do: 'check', files: [...new Set(files)], json: values.json === true };
}
