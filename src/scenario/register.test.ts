import { describe, expect, it } from 'vitest';
import { readLibraryIndex } from './libraryIndex.ts';
import { formatProblem } from './problems.ts';
import { readRegister } from './register.ts';

const source = { id: 'plan', title: 'Plan', publisher: 'County', date: '2025' };
const figure = { id: 'F1', source: 'plan', place: 'page 3', quantity: 'beds', value: 3, unit: 'places' };
const register = { formatVersion: 1, sources: [source], figures: [figure] };
const entry = { id: 'a', kind: 'scenario', file: 'kent/a-1.2.json', title: 'A', group: 'Base cases' };
const index = { formatVersion: 1, opens: 'a', entries: [entry] };

const linesOf = (result: { ok: true } | { ok: false; problems: Parameters<typeof formatProblem>[0][] }) =>
  result.ok ? [] : result.problems.map(formatProblem);

describe('readRegister', () => {
  it('takes figures whose sources are there', () => {
    expect(linesOf(readRegister(register))).toEqual([]);
  });

  it('names repeated ids, missing sources and missing fields', () => {
    const figures = [figure, { ...figure, source: 'plna' }];
    expect(linesOf(readRegister({ ...register, figures }))).toEqual([
      'figures.1.id: the id "F1" is already that of figures.0; ids are unique in their kind',
      'figures.F1.source: there is no source "plna"; allowed: plan. Did you mean "plan"?',
    ]);
    expect(linesOf(readRegister({ ...register, sources: [{ id: 'x' }] }))).toHaveLength(3);
  });
});

describe('readLibraryIndex', () => {
  it('takes an index whose first scenario is in it', () => {
    expect(linesOf(readLibraryIndex(index))).toEqual([]);
  });

  it.each<[object, string]>([
    [{ opens: 'b' }, 'opens: there is no scenario "b"; allowed: a'],
    [
      { entries: [entry, { ...entry, kind: 'overlay' }] },
      'entries.1.id: the id "a" is already that of entries.0',
    ],
    [{ entries: [{ ...entry, file: '../a.json' }] }, 'entries.a.file: a path below the folder'],
  ])('refuses %j', (parts, line) => {
    expect(linesOf(readLibraryIndex({ ...index, ...parts }))[0]).toContain(line);
  });
});
