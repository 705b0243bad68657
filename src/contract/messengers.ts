/** Messengers whose links a page may offer; each is a plain link, so nobody is asked before the reader follows it. */
export const messengers = ['whatsapp', 'telegram', 'threema'] as const;
export type Messenger = (typeof messengers)[number];
