/** What Chromium's accessibility tree holds, in the order in which screen readers meet it; shadow roots are part of it. */

/** Roles that readers meet as one thing; what they contain is their name. */
const things = ['heading', 'link', 'button', 'textbox', 'searchbox', 'combobox', 'option', 'radio', 'checkbox', 'img'];

/**
 * Lines such as `heading: Gotha`, `button: Suchen (collapsed)` or `text: …`, of the whole page or of what is below the
 * first node for which `isRoot` is true.
 * @param {import('playwright-core').Page} page
 * @param {(node: { role: string, name: string }) => boolean} [isRoot]
 * @returns {Promise<string[]>}
 */
export async function spoken(page, isRoot = ({ role }) => role === 'RootWebArea') {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const about = ({ role, name, properties = [] }) => ({
    role: role?.value ?? '',
    name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
    states: Object.fromEntries(properties.map(({ name: state, value }) => [state, value.value])),
  });
  const lines = [];
  const visit = (node) => {
    const { role, name, states } = about(node);
    if (!node.ignored) {
      const state = [
        states.expanded === true && 'expanded',
        states.expanded === false && 'collapsed',
        states.pressed === 'true' && 'pressed',
        states.selected && 'selected',
        states.focused && 'focused',
      ].filter(Boolean);
      const line = `${name}${state.length > 0 ? ` (${state.join(', ')})` : ''}`;
      if (things.includes(role)) return void lines.push(`${role}: ${line}`);
      if (role === 'StaticText' && name) lines.push(`text: ${name}`);
      if (['group', 'listbox', 'region', 'form', 'status', 'main', 'alert'].includes(role)) {
        lines.push(`${role}${line ? `: ${line}` : ''}`);
      }
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  const root = nodes.find((node) => !node.ignored && isRoot(about(node)));
  if (root) visit(root);
  return lines;
}
