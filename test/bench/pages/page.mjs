/** What all pages have in common: a heading, the map in space kept free for it, a paragraph. */
export function page({ title, head = '', map }) {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
<style>body{margin:0 auto;padding:0 16px;max-width:900px;font:16px/1.5 sans-serif}</style>
</head>
<body>
<h1>Integration in Thüringen</h1>
${map}
<p>15 Erfolgsgeschichten aus den Landkreisen und kreisfreien Städten.</p>
</body>
</html>
`;
}

/** The box that every map but ours needs; ours brings its ratio of width to height itself. */
export const boxStyle = '#map{aspect-ratio:1.2}';

export const colours = { fill: '#dfe6ec', line: '#5b6b7a', point: '#1c5d99' };
