import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../scripts/projectRoot.js';

const folders = 'src|scripts|workers|test|docs|scenarios|bin';
const decisions = 'docs/decisions';

/** Every document of the project, from its root. */
function documents(): string[] {
  const inDocs = fs.readdirSync(inProject('docs'), { recursive: true, encoding: 'utf8' });
  return [...fs.readdirSync(inProject()), ...inDocs.map((name) => path.join('docs', name))].filter((name) =>
    name.endsWith('.md'),
  );
}

/** Decisions that no longer stand name files as they were. */
function replaced(): string[] {
  const index = fs.readFileSync(inProject(decisions, 'README.md'), 'utf8');
  return [...index.matchAll(/\]\((\d{4}-[\w-]+\.md)\).*\| replaced by/g)].map(([, name]) =>
    path.join(decisions, name),
  );
}

/** The paths of a document that are not there. A recipe's `x` stands for a name of the reader's own. */
function missingFrom(document: string): string[] {
  const text = fs.readFileSync(inProject(document), 'utf8');
  const named = text.matchAll(new RegExp(`(?<![\\w/.-])(?:${folders})/[\\w./-]*\\w`, 'g'));
  return [...named]
    .map(([found]) => found)
    .filter((found) => !/(^|\/)[xX](\.|\/|$|Command)/.test(found))
    .filter((found) => !fs.existsSync(inProject(found)))
    .filter((found) => !fs.existsSync(inProject(path.dirname(document), found)))
    .map((found) => `${document}: ${found}`);
}

describe('documents', () => {
  it('name only files that are there', () => {
    expect(replaced().length).toBeGreaterThan(0);
    expect(documents().length).toBeGreaterThan(20);
    const standing = documents().filter((one) => !replaced().includes(one));
    expect(standing.flatMap(missingFrom)).toEqual([]);
  });

  it('list every decision', () => {
    const index = fs.readFileSync(inProject(decisions, 'README.md'), 'utf8');
    const all = fs.readdirSync(inProject(decisions)).filter((name) => /^\d{4}-/.test(name));
    expect(all.filter((name) => !index.includes(`(${name})`))).toEqual([]);
  });

  it('name one version: the package, the citation and the changes', () => {
    const read = (file: string) => fs.readFileSync(inProject(file), 'utf8');
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const released = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, one]) => one);
    expect(released[0]).toBe(version);
    expect(read('CITATION.cff')).toContain(`\nversion: ${version}\n`);
  });
});
