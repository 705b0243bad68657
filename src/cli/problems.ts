import { normalise } from '../model/normalise.ts';
import { isObject, type Json } from '../model/read.ts';
import type { Kind, Problem } from '../model/types.ts';

/** Stand-ins for obligatory members, so that one mistake does not hide the others of its record. */
const standIns: Json = {
  id: 'x',
  asOf: '2000',
  title: { de: 'x' },
  name: { de: 'x' },
  district: '16051',
  kind: 'office',
  authority: 'x',
};

/** The problems of a list as the elements see them, and those that a record left out hides. */
export function allProblems(kind: Kind, items: readonly unknown[]): readonly Problem[] {
  const problems = normalise(kind, { [kind]: items })?.problems ?? [];
  const told = new Set(problems.map(({ path }) => path));
  const repaired = items.map((item, index) => {
    if (!isObject(item)) return item;
    const wrong = Object.keys(standIns).filter((member) => told.has(`${kind}[${index}].${member}`));
    const changes = wrong.map((member) => [member, member === 'id' ? `x${index}` : standIns[member]]);
    return { ...item, ...(Object.fromEntries(changes) as Json) };
  });
  const hidden = (normalise(kind, { [kind]: repaired })?.problems ?? []).filter(({ path }) => !told.has(path));
  return [...problems, ...hidden];
}

/** Whether something told of `outer` makes `inner` needless to tell. */
export const covers = (outer: string, inner: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
