import ts from 'typescript';

/**
 * A vite plugin that takes the layout's white space out of `css`, `html` and `svg` templates: half a kilobyte of the
 * first view. Runs of white space with a line break become one space in markup, where a space can be text, and nothing
 * around punctuation in style sheets.
 * @returns {import('vite').Plugin}
 */
export function minifyLiterals() {
  let saved = 0;
  return {
    name: 'thilik-minify-literals',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      if (!file.endsWith('.ts') || !file.includes('/src/') || !/\b(css|html|svg)`/.test(code)) return null;
      const small = minifyTemplates(code);
      saved += code.length - small.length;
      return { code: small, map: null };
    },
    buildEnd(error) {
      if (!error && saved === 0) this.error('no template became shorter: this plugin can go');
    },
  };
}

const minifiers = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/** The source with shorter templates; everything outside of them is untouched. */
export function minifyTemplates(code) {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  const changes = [];
  const visit = (node) => {
    const minify = ts.isTaggedTemplateExpression(node) && minifiers[node.tag.getText(source)];
    if (minify) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const part of parts) {
        const [start, end] = [part.getStart(source), part.getEnd()];
        const text = code.slice(start, end);
        const [, open, body, close] = /^([`}])([\s\S]*?)(`|\$\{)$/.exec(text);
        const small = minify(body);
        // A template's first and last space are no text of a style sheet.
        changes.push({ start, end, text: open + (minify === minifyCss ? trim(small, open, close) : small) + close });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), code);
}

function trim(text, open, close) {
  const start = open === '`' ? text.trimStart() : text;
  return close === '`' ? start.trimEnd() : start;
}

function minifyMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

function minifyCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');
}
