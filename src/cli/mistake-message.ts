import { cliTexts } from '../i18n/de/cli.ts';
import type { Mistake } from './shape.ts';

/** What is wrong, as a German sentence. */
export function mistakeMessage({ reason, value, detail, length = 0 }: Mistake): string {
  return {
    'unknown-member': cliTexts.unknownMember(value),
    'no-german': cliTexts.noGerman,
    'bad-language': cliTexts.badLanguage(value),
    incomplete: cliTexts.incomplete,
    'too-long': cliTexts.tooLong(length, Number(detail)),
    'bad-form': cliTexts.badForm,
    'empty-list': cliTexts.emptyList,
  }[reason];
}
