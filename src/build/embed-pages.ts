import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { buildContent } from '../../geodata/build/content.ts';
import { languageTags, type Language } from '../i18n/languages.ts';
import type { EmbedTitles } from '../i18n/terms.ts';
import { inFrame } from '../model/frames.ts';
import { mailLink, safeLink, telLink } from '../model/link.ts';

/** What the words say; the fields of `data/de/` that they are made of. */
interface Story {
  readonly id: string;
  readonly district: string;
  readonly title: { readonly de: string };
  readonly summary: { readonly de: string };
}
interface Contact {
  readonly id: string;
  readonly district: string | null;
  readonly kind: string;
  readonly authority: string;
  readonly function?: { readonly de: string };
  readonly address?: { readonly street?: string; readonly postcode?: string; readonly town?: string };
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}
interface Offer {
  readonly district: string | null;
  readonly name: { readonly de: string };
  readonly place?: { readonly name: string };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
const link = (address: string, text: string) => `<a href="${escape(address)}">${escape(text)}</a>`;
/** Words that are a link where their address is one. */
const linked = (address: string | null, text: string) => (address ? link(address, text) : escape(text));
const list = (items: readonly string[]) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
const joined = (parts: readonly (string | undefined)[], between: string) => parts.filter(Boolean).join(between);

function contactWords({ authority, function: task, address, phone, email, url }: Contact): string {
  const town = joined([address?.postcode, address?.town], ' ');
  const lines = [
    `<strong>${escape(authority)}</strong>`,
    task && escape(task.de),
    escape(joined([address?.street, town], ', ')),
    phone && linked(telLink(phone), phone),
    email && linked(mailLink(email), email),
    url && linked(safeLink(url), 'Internetseite'),
  ];
  return joined(lines, '<br>');
}

/** One address for a district shall not be that of the foreigners' authority. */
const isForAll = ({ id }: Contact) => !id.endsWith('-auslaenderbehoerde');

/** The elements of each page with what readers get where no script runs, sandboxes above all. */
function bodies(root: string): Record<keyof EmbedTitles, string> {
  const files = buildContent(root);
  const read = <T>(name: string, kind: string) => (JSON.parse(files.get(name)!) as Record<string, T[]>)[kind]!;
  const stories = read<Story>('de/stories.json', 'stories');
  const contacts = read<Contact>('de/contacts.json', 'contacts');
  const offers = read<Offer>('de/offers.json', 'offers');
  const { objects } = JSON.parse(files.get('districts.topo.json')!) as {
    objects: { ftoday: { geometries: { properties: { ags: string; name: string } }[] } };
  };
  const districts = objects.ftoday.geometries
    .map(({ properties }) => properties)
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const inDistrict = (ags: string) => (each: { readonly district: string | null }) =>
    each.district !== null && inFrame(each.district, 'today') === ags;
  const names = new Map(districts.map(({ ags, name }) => [ags, name]));
  const offices = contacts.filter(({ kind }) => kind !== 'function');
  const element = (tag: string, words: string) => `<${tag} data-embed>\n${words}\n</${tag}>`;
  return {
    map: element(
      'thilik-map',
      list(
        districts.map(({ ags, name }) => {
          const story = stories.filter(inDistrict(ags)).map(({ title }) => escape(title.de));
          const office = offices
            .filter(inDistrict(ags))
            .filter(isForAll)
            .map(({ url, authority }) => url && link(url, authority))
            .find(Boolean);
          return joined([`<strong>${escape(name)}</strong>`, ...story, office], '<br>');
        }),
      ),
    ),
    stories: stories
      .map(({ id, district, title, summary }) => {
        const words = `<strong>${escape(title.de)}</strong><br>${escape(summary.de)}`;
        const ags = inFrame(district, 'today');
        return `<thilik-story-card data-embed story="${id}" data-district="${ags}" variant="compact">${words}</thilik-story-card>`;
      })
      .join('\n'),
    contacts: element('thilik-contact-list', list(offices.map(contactWords))),
    offers: element(
      'thilik-offer-list',
      list(
        offers.map(({ name, place, district }) => {
          const where = place?.name ?? (district ? names.get(inFrame(district, 'today')) : undefined);
          return `${escape(name.de)}${where ? ` (${escape(where)})` : ''}`;
        }),
      ),
    ),
  };
}

const styles = `body { margin: 0; padding: 2px; font-family: system-ui, sans-serif; line-height: 1.5; background: Canvas; color: CanvasText; }
html { color-scheme: light; }
body > * + * { margin-block-start: 1em; }
thilik-story-card[variant='compact']::before { content: none; }
`;

type Titles = Readonly<Record<Language, EmbedTitles>>;

async function readTitles(root: string): Promise<Titles> {
  const titles = languageTags.map(async (tag) => {
    const file = join(root, `../src/i18n/${tag}/embed.ts`);
    const { module } = await runnerImport<{ terms: EmbedTitles }>(file, { configFile: false });
    return [tag, module.terms] as const;
  });
  return Object.fromEntries(await Promise.all(titles)) as Titles;
}

/** The German title, and for the page's script those in other languages. */
function titleElement(titles: Titles, name: keyof EmbedTitles): string {
  const others = languageTags.filter((tag) => tag !== 'de').map((tag) => ` data-${tag}="${escape(titles[tag][name])}"`);
  return `<title${others.join('')}>${escape(titles.de[name])}</title>`;
}

/** Writes `embed/`: a page for each kind of content, to be shown in iframes of other sites. */
export function embedPages(root: string): Plugin {
  return {
    name: 'thilik-embed-pages',
    async generateBundle() {
      const titles = await readTitles(root);
      const all = bodies(root);
      for (const name of Object.keys(all) as (keyof EmbedTitles)[]) {
        const source = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
${titleElement(titles, name)}
<meta name="viewport" content="width=device-width">
<base target="_top">
<link rel="stylesheet" href="../thilik.css">
<link rel="stylesheet" href="embed.css">
<script defer src="embed.js"></script>
</head>
<body>
${all[name]}
</body>
</html>
`;
        this.emitFile({ type: 'asset', fileName: `embed/${name}.html`, source });
      }
      this.emitFile({ type: 'asset', fileName: 'embed/embed.css', source: styles });
    },
  };
}
