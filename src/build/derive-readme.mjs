/** Tables of the README, from the table of attributes and its German texts. */

const code = (words) => words.map((word) => `\`${word}\``).join(', ');
const line = (cells) => `| ${cells.map((cell) => cell.replace(/[|*]/g, '\\$&')).join(' | ')} |`;

export function elementTable({ elementNames, elementTexts }) {
  const rows = elementNames.map((name) => line([`\`<thilik-${name}>\``, elementTexts[name].says]));
  return [line(['Baustein', 'was er zeigt']), line(['---', '---']), ...rows].join('\n');
}

/** What an attribute may say. */
function valuesOf(row, { values }, { languageTags }) {
  switch (row.kind) {
    case 'ags':
      return 'Kreisschlüssel, z. B. `16070`';
    case 'agsList':
      return 'Kreisschlüssel, durch Leerzeichen getrennt';
    case 'flag':
      return '–';
    case 'id':
      return 'Kennung';
    case 'language':
      return code(languageTags);
    case 'integer':
      return `\`${row.from}\` bis \`${row.to}\` (Vorgabe \`${row.usual}\`)`;
    case 'oneOf':
      return row.values
        .map((value, index) => `\`${value}\`${index === 0 ? ' (Vorgabe)' : ''}: ${values[value]}`)
        .join('; ');
    case 'words':
      return row.values.length > 5
        ? 'mehrere, durch Leerzeichen getrennt; siehe unten'
        : `${code(row.values)}, durch Leerzeichen getrennt`;
    case 'link':
      return '`https:…`, `mailto:…` oder `tel:…`';
    case 'address':
      return row.names ? `${code(row.names)} oder eine Adresse` : 'Adresse';
    default:
      throw new Error(`README: how is a value of the kind ${row.kind} said?`);
  }
}

const meaningOf = ({ label, help }) => (help ? `${label}. ${help}` : label);

export function attributeTable(table) {
  const { attributes, attributeNames, attributeTexts, elementNames, elementTexts } = table;
  const rows = attributeNames.map((name) => {
    const on = elementNames.map((element) => (attributes[name].on.includes(element) ? '×' : ''));
    return line([
      `\`${name}\``,
      ...on,
      valuesOf(attributes[name], attributeTexts[name], table),
      meaningOf(attributeTexts[name]),
    ]);
  });
  const heads = ['Attribut', ...elementNames.map((name) => elementTexts[name].name), 'Werte', 'Bedeutung'];
  const rule = ['---', ...elementNames.map(() => ':---:'), '---', '---'];
  return [line(heads), line(rule), ...rows].join('\n');
}

const reasons = {
  code: 'nennt eigenen Code',
  consent: 'entscheidet über fremde Server',
  settings: 'steht in den Einstellungen der Website',
};

/** Which attributes a form does not take, and why; without script, those that it takes. */
export function limitsOfForms({ attributeNames, whyNot, namesFor }) {
  const missing = (form) =>
    Object.entries(reasons)
      .map(([reason, why]) => [attributeNames.filter((name) => whyNot(name, form) === reason), why])
      .filter(([names]) => names.length > 0)
      .map(([names, why]) => `${code(names)} (${why})`)
      .join('; ');
  return [
    `- Im \`<div>\` und im Rahmen gibt es nicht: ${missing('placeholder')}.`,
    `- In WordPress gibt es nicht: ${missing('block')}.`,
    `- Ohne Skript (\`--form static\`) zählen: ${code(namesFor('static'))}.`,
  ].join('\n');
}

/** What scripts and style sheets may use, as it is pinned. */
export function interfaceTable({ elementNames, api }) {
  const heads = {
    'Methods and read-only properties': ['method', 'read-only'],
    Slots: ['slot'],
    Parts: ['part'],
  };
  const cell = (element, kind) =>
    api
      .filter((entry) => entry.startsWith(`<thilik-${element}> ${kind} `))
      .map((entry) => entry.split(' ').at(-1))
      .filter((name) => name !== '(children)')
      .map((name) => (kind === 'method' ? `${name}()` : name));
  const rows = elementNames.map((element) =>
    line([
      `\`<thilik-${element}>\``,
      ...Object.values(heads).map((kinds) => code(kinds.flatMap((kind) => cell(element, kind)))),
    ]),
  );
  return [
    line(['Element', ...Object.keys(heads)]),
    line(['---', ...Object.keys(heads).map(() => '---')]),
    ...rows,
  ].join('\n');
}
