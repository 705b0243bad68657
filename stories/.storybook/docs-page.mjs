import { createElement as make, Fragment, useContext } from 'react';
import {
  Anchor,
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Primary,
  Source,
  Subheading,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { builderAddress } from '../lib/builder.ts';

/** Where a story comes from and the code that puts it into a page. */
function Links({ story }) {
  const path = String(story.parameters.fileName).replace(/^\.\//, '');
  const code = story.parameters.docs?.source?.originalSource ?? '';
  const { tag, args } = story.parameters.builder ?? { tag: story.component, args: story.initialArgs };
  return make(
    'div',
    { className: 'book-links' },
    make('a', { href: builderAddress(tag, args), target: '_top' }, 'Code for your page'),
    ' · Source: ',
    make('code', null, path),
    make(
      'details',
      null,
      make('summary', null, 'Code of this story'),
      make(Source, { code: `export const ${story.name.replace(/ /g, '')} = ${code};`, language: 'ts' }),
    ),
  );
}

/** A page per element: a playground with everything the manifest says, then each state with its links. */
export function DocsPage() {
  const context = useContext(DocsContext);
  const stories = context.componentStories();
  return make(
    Fragment,
    null,
    make(Title),
    make(Subtitle),
    make(Description),
    make(Primary),
    make(Links, { story: stories[0] }),
    make(Controls),
    make(Heading, null, 'States'),
    ...stories
      .slice(1)
      .map((story) =>
        make(
          Anchor,
          { key: story.id, storyId: story.id },
          make(Subheading, null, story.name),
          make(Description, { of: story.moduleExport }),
          make(Canvas, { of: story.moduleExport, sourceState: 'none' }),
          make(Links, { story }),
        ),
      ),
  );
}
