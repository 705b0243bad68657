import { fileURLToPath } from 'node:url';
import { buildContent } from '../../geodata/build/content.ts';
import { showcasePages } from './render.ts';

/** The pages at once: whoever runs this through vite cannot load texts of other languages later. */
export const pages = await showcasePages(buildContent(fileURLToPath(new URL('../../geodata', import.meta.url))));
