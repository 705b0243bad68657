/**
 * Marks HTML with addresses of mail as what services in front of a page, Cloudflare's first of all, leave as it is: else
 * readers without script get `[email protected]` and a link that leads nowhere.
 */
export const withPlainMail = (html: string): string =>
  /\w@[\w-]+\./.test(html) ? `<!--email_off-->${html}<!--/email_off-->` : html;
