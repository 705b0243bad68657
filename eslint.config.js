import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Old scripts on host pages (Prototype, MooTools) replace these or break on them; see also test/package/bundle.test.mjs. */
const brokenByHosts = [
  ["CallExpression[callee.object.name='Array'][callee.property.name='from']", 'Use [...x]; pages replace Array.from.'],
  ["CallExpression[callee.property.name='entries'][arguments.length=0]", 'Use an index loop; pages replace entries().'],
  ["MemberExpression[object.name='Object'][property.name='values']", 'Use Object.keys; pages replace Object.values.'],
  ["MemberExpression[property.name='replaceAll']", 'Use replace with a global expression or split and join.'],
  ["NewExpression[callee.name='Event']", 'Use new CustomEvent; pages replace Event.'],
  ["ClassDeclaration[superClass.name='Event']", 'Use CustomEvent; pages replace Event.'],
  ['ForInStatement', 'Pages add to prototypes; use Object.keys or an index loop.'],
  ["CallExpression[callee.property.name='bind'][arguments.length>1]", 'Use an arrow function; pages replace bind.'],
];

const unsafe = [
  [
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    'Text from data is shown as text; use a template.',
  ],
  ["CallExpression[callee.property.name='insertAdjacentHTML']", 'Text from data is shown as text; use a template.'],
  ["CallExpression[callee.property.name='write'][callee.object.name='document']", 'Use a template.'],
  ["NewExpression[callee.name='Function']", 'Forbidden by strict content security policies.'],
  ["MemberExpression[property.name='cookie'][object.name='document']", 'Nothing is stored on the reader’s device.'],
  ['MemberExpression[property.name=/^(local|session)Storage$/]', 'Nothing is stored on the reader’s device.'],
];

const clock = [
  [
    "CallExpression[callee.property.name='toISOString']:matches([callee.object.name='now'], [callee.object.callee.name='Date'][callee.object.arguments.length=0])",
    'That is the day in Greenwich; take dayInBerlin().',
  ],
];

const storage = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'Nothing is stored on the reader’s device.',
}));

const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].flatMap((name) => [
  `lit/directives/${name}.js`,
  `lit-html/directives/${name}.js`,
]);

const syntax = (rules) => rules.map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'storybook-static/',
    'coverage/',
    'geodata/recipe/',
    'test/fixtures/',
    'test/frameworks/*/',
    'stories/.storybook/*.json',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    // Node scripts and pages; TypeScript checks names itself.
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'off' },
  },
  { files: ['**/*.ts'], extends: [ts.configs.recommended, ts.configs.stylistic] },
  {
    files: ['src/**/*.ts'],
    extends: [
      ts.configs.recommendedTypeChecked,
      ts.configs.stylisticTypeChecked,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      lit.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...syntax(brokenByHosts), ...syntax(unsafe), ...syntax(clock)],
      'no-restricted-imports': [
        'error',
        {
          paths: unsafeDirectives.map((name) => ({
            name,
            message: 'Text is shown as text; styles go through classes and custom properties.',
          })),
        },
      ],
      'no-restricted-globals': ['error', ...storage],
      'no-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      eqeqeq: ['error', 'always'],
      // Definition is kept apart from the class: src/define/.
      'wc/file-name-matches-element': 'off',
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      'lit/no-template-map': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-generic-constructors': 'off',
      // Hooks that subclasses fill have parameters and no body.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Lit's lifecycle methods may be asynchronous and handlers are called with this.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'geodata/**/*.ts'],
    // Chai's assertions are expressions.
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-empty-function': 'off' },
  },
  prettier,
);
