import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inProject } from './projectRoot.js';

const root = inProject('src', 'app');
const files = /** @type {string[]} */ (fs.readdirSync(root, { recursive: true })).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
);

/** The folder of the page that a file lies in; '' for its root. @param {string} file */
const folderOf = (file) => (file.includes(path.sep) ? file.split(path.sep)[0] : '');

/** The folders of the page that a file imports. @param {string} file */
function importedFolders(file) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const imports = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, name]) =>
    path.relative(root, path.join(root, path.dirname(file), name)),
  );
  return imports.filter((name) => !name.startsWith('..')).map(folderOf);
}

it('no two folders of the page import each other', () => {
  const arrows = new Set(
    files.flatMap((file) => importedFolders(file).map((to) => `${folderOf(file)} ${to}`)),
  );
  const both = [...arrows].filter((arrow) => {
    const [from, to] = arrow.split(' ');
    return from < to && arrows.has(`${to} ${from}`);
  });
  expect(arrows.size).toBeGreaterThan(10);
  expect(both).toEqual([]);
});

it('nothing lies loose at the root of the page but what starts it', () => {
  const loose = files.filter((file) => folderOf(file) === '' && !file.endsWith('.d.ts'));
  expect(loose.toSorted()).toEqual(['App.tsx', 'main.tsx', 'page.tsx', 'places.tsx']);
});
