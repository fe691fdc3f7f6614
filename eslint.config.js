import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noFeatureImports } from './scripts/eslint/noFeatureImports.js';
import { pureRooms, roomsThat } from './scripts/rooms.js';

/** Browsers differ in the last bit of these functions. */
const INEXACT =
  '^(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot)$';

/** The core rules that the compiler does not already cover. */
const CORE_RULES = Object.fromEntries(
  [
    'for-direction',
    'no-async-promise-executor',
    'no-compare-neg-zero',
    'no-cond-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-control-regex',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty',
    'no-fallthrough',
    'no-irregular-whitespace',
    'no-misleading-character-class',
    'no-prototype-builtins',
    'no-self-assign',
    'no-sparse-arrays',
    'no-unexpected-multiline',
    'no-unreachable',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-unused-labels',
    'no-useless-catch',
    'no-useless-escape',
    'use-isnan',
    'valid-typeof',
  ].map((name) => [name, 'error']),
);

const TESTS = ['**/*.test.ts', '**/*.test.tsx'];
/** @param {string[]} rooms */
const filesOf = (rooms) => rooms.flatMap((room) => [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`]);
/** @param {string} name @param {string} message */
const inMath = (name, message) => ({
  selector: `MemberExpression[object.name='Math']:matches([property.name=/${name}/], [property.value=/${name}/])`,
  message,
});

const NO_DEFAULT_EXPORT = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: name what the file exports.' },
  {
    selector: "ExportSpecifier[exported.name='default']",
    message: 'No default exports: name what the file exports.',
  },
];
const NO_HIDDEN_RANDOMNESS = [
  inMath('^random$', 'Math.random is not reproducible: draw from a random stream of src/sim.'),
  {
    selector: "VariableDeclarator[init.name='Math']",
    message: 'Use Math by its full name, so that forbidden functions are seen.',
  },
];
const BIT_EXACT_ONLY = [
  inMath(INEXACT, 'Not bit-exact across engines: use src/sim/math.'),
  {
    selector: "BinaryExpression[operator='**']",
    message: '** is not bit-exact: multiply, or use src/sim/math.',
  },
  {
    selector: "AssignmentExpression[operator='**=']",
    message: '**= is not bit-exact: multiply, or use src/sim/math.',
  },
];
const NO_CLOCK_NO_HOST = [
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'crypto',
  'process',
  'Buffer',
  'window',
  'document',
  'self',
  'globalThis',
  'console',
  'fetch',
].map((name) => ({ name, message: 'The pure rooms know no clock and no host.' }));

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'src/kernel/compiled',
      '.locks',
      'coverage',
      'test-results',
      'playwright-report',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      ...CORE_RULES,
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // What only the types know: a promise that nobody awaits, a case that a switch forgets.
    files: [...filesOf(roomsThat(() => true)), 'workers/**/*.ts'],
    ignores: [...TESTS, '**/*.d.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    // tools demand default exports of their configuration; declarations describe foreign modules
    files: ['*.config.js', '*.config.ts', 'vite.config.*.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: filesOf(roomsThat(({ host }) => host === 'browser')),
    plugins: {
      'react-hooks': reactHooks,
      winterproof: { rules: { 'no-feature-imports': noFeatureImports } },
    },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'winterproof/no-feature-imports': 'error',
    },
  },
  {
    // The page asks and draws: what runs and merges winters is at the desk, a worker beside it.
    files: filesOf(['app']),
    ignores: TESTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/experiment/run/runExperiment.ts',
                '**/experiment/run/sameWinters.ts',
                '**/experiment/summary/*',
                '**/session/*Session.ts',
                '**/session/runDesk.ts',
              ],
              allowTypeImports: true,
              message: 'The page imports only types of what runs at the desk (src/app/desk).',
            },
          ],
        },
      ],
    },
  },
  {
    files: filesOf(pureRooms),
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...NO_CLOCK_NO_HOST],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'react', 'react-dom'], message: 'The pure rooms know no host.' }] },
      ],
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...NO_HIDDEN_RANDOMNESS],
    },
  },
  {
    // The kernel's compiler knows no imports of types alone, and its constants that belong together lie in namespaces.
    files: filesOf(['kernel']),
    ignores: TESTS,
    rules: { '@typescript-eslint/consistent-type-imports': 'off', '@typescript-eslint/no-namespace': 'off' },
  },
  {
    // What the page holds knows nothing of how it is kept: keeping watches the stores.
    files: ['src/app/stores/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/keeping/**'], message: 'Stores do not know how they are kept.' }] },
      ],
    },
  },
  {
    files: filesOf(roomsThat(({ bitExact }) => bitExact)),
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_DEFAULT_EXPORT, ...NO_HIDDEN_RANDOMNESS, ...BIT_EXACT_ONLY],
    },
  },
);
