import { defaultTreeAdapter as tree, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is put into the picture beside what Lit wrote. */
export interface Additions {
  /** Name of the map as long as it is a picture and nothing can be selected in it. */
  readonly mapName: string;
}

/**
 * What Lit wrote as short and as honest as it can be while no script runs: no comments that mark places for Lit, no roles
 * of controls that do nothing yet. It looks the same.
 */
export function lean(html: string, additions: Additions): string {
  const root = parseFragment(html);
  for (const node of [...root.childNodes]) visit(node, additions);
  return serialize(root);
}

function visit(node: Node, additions: Additions): void {
  if (tree.isCommentNode(node)) return tree.detachNode(node);
  if (tree.isTextNode(node)) {
    node.value = node.value.replace(space, ' ');
    if (node.value === ' ' && isSpaceless(node)) tree.detachNode(node);
    return;
  }
  if (!tree.isElementNode(node)) return;
  for (const child of [...node.childNodes]) visit(child, additions);
  mergeText(node);
  const names = attribute(node, 'class');
  if (names !== null) set(node, 'class', names.trim().replace(/\s+/g, ' ') || null);
  if (node.tagName === 'svg' && names === 'map') asPicture(node, additions.mapName);
  if (node.tagName === 'path') asShape(node);
  if (attribute(node, 'open') === 'false') set(node, 'open', null);
  if (node.tagName === 'button' && names?.split(' ').includes('row')) asRow(node);
}

/** What HTML calls white space; that of “e. V.” or “5 km” stays as narrow as it is. */
const space = /[ \t\n\f\r]+/g;

/** Where white space between tags is never seen. */
const spaceless = ['svg', 'g', 'ul', 'dl', 'section', 'header'];

function isSpaceless(node: DefaultTreeAdapterTypes.TextNode): boolean {
  const { parentNode } = node;
  return parentNode !== null && 'tagName' in parentNode && spaceless.includes(parentNode.tagName);
}

/** Comments taken out leave pieces of text side by side, each with its own spaces. */
function mergeText(node: Element): void {
  for (const child of [...node.childNodes]) {
    const before = node.childNodes[node.childNodes.indexOf(child) - 1];
    if (!before || !tree.isTextNode(child) || !tree.isTextNode(before)) continue;
    before.value = (before.value + child.value).replace(space, ' ');
    tree.detachNode(child);
  }
}

function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

/** Sets an attribute; `null` takes it away. */
function set(node: Element, name: string, value: string | null): void {
  node.attrs = node.attrs.filter((each) => each.name !== name);
  if (value !== null) node.attrs.push({ name, value });
}

function asPicture(node: Element, name: string): void {
  set(node, 'role', 'img');
  set(node, 'aria-label', name);
  set(node, 'aria-describedby', null);
}

/** A district is a shape, no option yet. */
function asShape(node: Element): void {
  // A minus separates numbers as well as a blank.
  set(node, 'd', (attribute(node, 'd') ?? '').replace(/ -/g, '-'));
  if (attribute(node, 'data-ags') === null) return;
  const chosen = attribute(node, 'aria-selected') === 'true';
  for (const name of ['role', 'tabindex', 'aria-selected', 'aria-label', 'fill-rule']) set(node, name, null);
  if (chosen) set(node, 'class', 'chosen');
}

/** A row of the list can't be pressed yet. */
function asRow(node: Element): void {
  node.tagName = node.nodeName = 'div';
  set(node, 'type', null);
  set(node, 'data-ags', null);
}
