import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** TypeScript files of a folder, as paths relative to the root, with slashes. */
export function sourceFiles(root, folder) {
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function parse(root, file) {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

export function lineOf(source, position) {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : null;
    return node.isTypeOnly || (named !== null && named.length > 0 && named.every((item) => item.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : null;
  return !clause.name && named !== null && named.length > 0 && named.every((item) => item.isTypeOnly);
}

/**
 * Imports and re-exports of a file: `{to, typeOnly, lazy, line}`; `to` is a path relative to the root or a package name.
 */
export function importsOf(root, file) {
  const source = parse(root, file);
  const found = [];
  const add = (literal, typeOnly, lazy) => {
    const name = literal.text.split('?')[0];
    const to = name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name;
    found.push({ to, typeOnly, lazy, line: lineOf(source, literal.getStart(source)) });
  };
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add(node.moduleSpecifier, isTypeOnly(node), false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(argument, false, true);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Names of globals that come neither from the language itself nor from the file, used as values, by file:
 * `{name, line}`. Needs the types, because a parameter may be called `document`.
 */
export function hostGlobals(root, files) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, root);
  const program = ts.createProgram(
    files.map((file) => join(root, file)),
    options,
  );
  const checker = program.getTypeChecker();
  const isHost = (declaration) => /\/lib\.dom[^/]*\.d\.ts$|@types\/node\//.test(declaration.getSourceFile().fileName);
  const isLanguage = (declaration) => /\/lib\.es[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName);
  const found = new Map();
  for (const file of files) {
    const source = program.getSourceFile(join(root, file));
    const used = [];
    const visit = (node) => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
      if (ts.isIdentifier(node) && !isName(node)) {
        const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
        if (declarations.some(isHost) && !declarations.some(isLanguage))
          used.push({ name: node.text, line: lineOf(source, node.getStart(source)) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    found.set(file, used);
  }
  return found;
}

/** The name of a member or a declaration, not a use of a variable. */
function isName(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent))
    return parent.name === node && parent.expression.getText() !== 'globalThis';
  return parent.name === node || parent.propertyName === node;
}
