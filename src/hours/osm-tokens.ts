import { NotUnderstood } from './plain.ts';

const token = /\s*(?:"([^"]*)"|(24\/7)|(\d+)|([A-Za-z]+)|(\|\||[-–,;:+[\]]))/y;
export interface Token {
  readonly kind: 'comment' | 'always' | 'number' | 'word' | 'sign';
  readonly text: string;
}
const tokenKinds = ['comment', 'always', 'number', 'word', 'sign'] as const;

/** The words and signs of an expression. @throws NotUnderstood at any other sign */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) throw new NotUnderstood();
    const index = match.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: tokenKinds[index] ?? 'sign', text: (match[index + 1] ?? '').replace('–', '-') });
  }
  return tokens;
}
