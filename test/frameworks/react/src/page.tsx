import type { ThilikEventMap, ThilikMap } from 'thilik';
import type {} from 'thilik/jsx';
import 'thilik/thilik-map.js';
import 'thilik/thilik-story-card.js';
import { useRef, useState } from 'react';

export function Page() {
  const map = useRef<ThilikMap>(null);
  const [selected, setSelected] = useState('');
  const handleSelect = ({ detail }: ThilikEventMap['thilik-select']) => setSelected(`${detail.kind} ${detail.id}`);
  return (
    <>
      <thilik-map
        ref={map}
        district="16070"
        boundaries="2019"
        headingLevel={2}
        no-legend
        onthilik-select={handleSelect}
      >
        <a href="https://www.ilm-kreis.de/">Landratsamt Ilm-Kreis</a>
      </thilik-map>
      <thilik-story-card story="jena" heading-level="4" />
      <button onClick={() => map.current?.select({ kind: 'district', id: '16053' })}>Jena</button>
      <output>{selected}</output>
    </>
  );
}

// @ts-expect-error There are no boundaries of 1990.
export const wrongValue = <thilik-map boundaries="1990" />;
// @ts-expect-error A map has no `colour`.
export const wrongName = <thilik-map colour="red" />;
// @ts-expect-error The event brings what was selected.
export const wrongEvent = <thilik-map onthilik-select={({ detail }) => detail.query} />;
