import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from './projectRoot.js';

const ROOTS = ['src', 'workers', 'scripts', 'test', 'bin', 'docs'];
const CODE = /\.(ts|tsx|js|css|html)$/;
/** Where a program or a tool begins: nobody imports these. */
const BEGINNINGS =
  /^(src\/app\/main\.tsx|src\/cli\/(main|api)\.ts|src\/kernel\/(exports|forTests)\.ts|src\/kernel\/sim\/.*|workers\/.*|scripts\/.*\.js|bin\/.*|docs\/.*|test\/.*)$/;

/** @param {string} root @returns {string[]} */
function filesUnder(root) {
  return fs
    .readdirSync(inProject(root), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(root, name))
    .filter((file) => CODE.test(file) && !file.includes('compiled'));
}

const configurations = fs.readdirSync(inProject()).filter((name) => /\.(ts|js|html)$/.test(name));
const texts = new Map(
  [...configurations, ...ROOTS.flatMap(filesUnder)].map((file) => [
    file,
    fs.readFileSync(inProject(file), 'utf8'),
  ]),
);
const sources = [...texts.keys()].filter(
  (file) => /^src\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$|\.d\.ts$/.test(file),
);

/** What a text imports: paths within the project, and names of packages. @param {string} file */
function importsOf(file) {
  const found = (texts.get(file) ?? '').matchAll(
    /(?:from|import\(|import|url\(|new URL\()\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, target]) =>
    target.startsWith('.') ? path.join(path.dirname(file), target) : target,
  );
}

const imported = new Set([...texts.keys()].flatMap(importsOf));

/** How many files have each word. */
const filesWith = new Map();
for (const text of texts.values())
  for (const word of new Set(text.match(/[\w$]+/g))) filesWith.set(word, (filesWith.get(word) ?? 0) + 1);

/** The names that a file exports and itself uses only once, where it declares them. @param {string} file */
function exportsUsedNowhere(file) {
  const text = texts.get(file) ?? '';
  const names = text.matchAll(
    /^export (?:abstract |async )?(?:function\*?|const|let|class|interface|type|namespace) (\w+)/gm,
  );
  return [...names]
    .map(([, name]) => name)
    .filter((name) => filesWith.get(name) === 1)
    .filter((name) => (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length === 1)
    .map((name) => `${file}: ${name}`);
}

/** The classes of a CSS module that no importer names. One that picks classes by a variable may mean any. @param {string} module */
function classesUsedNowhere(module) {
  const importers = [...texts.keys()].filter((file) => importsOf(file).includes(module));
  const used = importers.map((file) => texts.get(file)).join('\n');
  if (/classes\[/.test(used)) return [];
  const rules = (texts.get(module) ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
  const names = new Set([...rules.matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name]) => name));
  return [...names]
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(used))
    .map((name) => `${module}: ${name}`);
}

describe('nothing lies about unused:', () => {
  it('every source is imported, but for those where a program begins', () => {
    expect(sources.length).toBeGreaterThan(800);
    expect(sources.filter((file) => !imported.has(file) && !BEGINNINGS.test(file))).toEqual([]);
  });

  it('every export is used', () => {
    expect(sources.filter((file) => !BEGINNINGS.test(file)).flatMap(exportsUsedNowhere)).toEqual([]);
  });

  it('every class of a style sheet is named', () => {
    const modules = [...texts.keys()].filter((file) => file.endsWith('.module.css'));
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.flatMap(classesUsedNowhere)).toEqual([]);
  });

  it('every dependency is imported', () => {
    const { dependencies } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
    const isImported = (/** @type {string} */ name) =>
      [...imported].some((one) => one === name || one.startsWith(`${name}/`));
    expect(Object.keys(dependencies).filter((name) => !isImported(name))).toEqual([]);
  });
});
