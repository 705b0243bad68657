/** What the plugin for WordPress knows of elements and attributes, from the table and its German texts. */

/** The list of the content that PHP lets editors choose from (see `includes/attributes.php`). */
function listOf(name, { kind }) {
  if (kind === 'ags' || kind === 'agsList') return 'districts';
  return { story: 'stories', topics: 'topics', lang: 'languages' }[name];
}

/** The plugin's own: sets a token. */
const accent = {
  kind: 'colour',
  group: 'looks',
  label: 'Farbe für Links und Auswahl',
  help: 'Ohne Angabe die Hauptfarbe Ihres Themes, wenn sie gut lesbar ist, sonst Blau.',
};

/** The plugin's own: whom the page itself names as the first to ask, written into the slot `first` of the map. */
const first = Object.entries({
  name: {
    kind: 'text',
    label: 'Zuerst fragen: Name der Stelle',
    help: 'Zum Beispiel Integrationsbüro. Steht in Ihrer Seite selbst, als erste Stelle des Kreises, den Sie gewählt haben. Schreiben Sie Telefon oder Internetseite dazu.',
  },
  phone: {
    kind: 'phone',
    label: 'Zuerst fragen: Telefon mit Vorwahl',
    help: 'Eine Nummer ohne Worte. Was sich nicht wählen lässt, erscheint nicht.',
  },
  url: { kind: 'page', label: 'Zuerst fragen: Adresse der Internetseite', help: 'Sie beginnt mit https:// oder /.' },
}).map(([name, row]) => [
  `first-${name}`,
  { on: ['map'], group: 'content', property: `first${name[0].toUpperCase()}${name.slice(1)}`, ...row },
]);

/** How the editor asks for a value, and how PHP checks it. */
function kindOf(name, row, { values }) {
  switch (row.kind) {
    case 'flag':
      return 'switch';
    case 'words':
    case 'agsList':
      return 'choices';
    case 'id':
      return listOf(name, row) ? 'choice' : 'id';
    case 'integer':
      return values ? 'choice' : 'number';
    case 'ags':
    case 'oneOf':
    case 'language':
      return 'choice';
    case 'link':
      return 'address';
    case 'address':
      return 'page';
    default:
      throw new Error(`WordPress: no control for ${name}, which is of the kind ${row.kind}.`);
  }
}

/** The choices with their labels; the usual one is what nothing chosen means, unless the texts call that otherwise. */
function choicesOf(name, row, { values, empty }, table) {
  const from = listOf(name, row);
  if (from) {
    const hidden = from === 'districts' ? { hidden: Object.keys(table.successors) } : {};
    return { from, ...hidden, ...(empty ? { empty } : {}) };
  }
  if (!values) return row.kind === 'integer' ? { min: row.from, max: row.to } : {};
  const [usual] = row.kind === 'oneOf' ? row.values : [String(row.usual)];
  if (empty || row.kind === 'words') return { values, ...(empty ? { empty } : {}) };
  const { [usual]: said, ...others } = values;
  return { values: others, hidden: [usual], empty: said };
}

/** The rows in the order of the table, before the design system the plugin's own colour, and at last whom the page names. */
function rowsOf(table) {
  const { attributes, attributeTexts, namesFor, elementNames, propertyOf } = table;
  const rows = namesFor('block').flatMap((name) => {
    const [row, text] = [attributes[name], attributeTexts[name]];
    const { group, label, help } = text;
    const own = { on: row.on, kind: kindOf(name, row, text), group, label, ...(help ? { help } : {}) };
    const entry = [name, { ...own, property: propertyOf(name), ...choicesOf(name, row, text, table) }];
    return name === 'theme' ? [['accent', { on: elementNames, property: 'accent', ...accent }], entry] : [entry];
  });
  return [...rows, ...first];
}

/** For PHP: elements with what they load first, attributes with how they are asked for and checked, groups of the editor. */
export function attributesForPhp(table) {
  const { elements, elementNames, groups, successors } = table;
  return {
    elements: Object.fromEntries(
      elementNames.map((name) => [name, { loads: elements[name].loads, tells: elements[name].tells }]),
    ),
    groups,
    attributes: Object.fromEntries(rowsOf(table)),
    successors,
  };
}

/** For `block.json`: the attributes of a block, and the words that are stored with the post. */
export function blockAttributes(table, element) {
  const own = rowsOf(table)
    .filter(([, { on }]) => on.includes(element))
    .map(([, { kind, property }]) => [property, { type: kind === 'switch' ? 'boolean' : 'string' }]);
  return { ...Object.fromEntries(own), words: { type: 'string', source: 'html', selector: 'p' } };
}
