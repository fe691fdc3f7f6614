import { describe, expect, it } from 'vitest';
import { withPartAt, withValueAt } from '../paths/fieldPath.ts';
import { changesBetween, withoutChange } from './changes.ts';

const base = {
  title: 'Winter',
  stages: [
    { id: 'p1', kind: 'places', places: 4, weekday: [1, 1, 1] },
    { id: 'p2', kind: 'places', places: { byArea: { East: 3, West: 2 } }, weekday: [1, 1, 1] },
    { id: 'p3', kind: 'team', places: 1, weekday: [1, 1, 1] },
  ],
  provenance: { 'stages.p1.places': { kind: 'evidence' } } as Record<string, object>,
};

describe('the changes between two documents', () => {
  it('are none for a copy, also with keys in another order', () => {
    const copy = structuredClone(base);
    expect(changesBetween(base, copy)).toEqual([]);
    const { title, ...rest } = copy;
    expect(changesBetween(base, { ...rest, title })).toEqual([]);
  });

  it('name the field by its words, with both values', () => {
    const next = withValueAt(base, ['stages', 'p2', 'places', 'byArea', 'East'], 5);
    expect(changesBetween(base, next)).toEqual([
      { words: ['stages', 'p2', 'places', 'byArea', 'East'], kind: 'changed', before: 3, after: 5 },
    ]);
  });

  it('take a list without ids as one value', () => {
    const next = withValueAt(base, ['stages', 'p1', 'weekday', '1'], 0.5);
    const [change] = changesBetween(base, next);
    expect(change.words).toEqual(['stages', 'p1', 'weekday']);
    expect(change.after).toEqual([1, 0.5, 1]);
  });

  it('name whole parts that were added and taken away, wherever they stand', () => {
    const added = withPartAt(base, ['stages'], { id: 'p0', kind: 'team' } as never, 0);
    const next = withValueAt(added, ['stages', 'p2'], undefined);
    expect(changesBetween(base, next).map(({ words, kind }) => `${words.join('.')} ${kind}`)).toEqual([
      'stages.p2 removed',
      'stages.p0 added',
    ]);
  });

  it('say that only the order differs', () => {
    const next = { ...base, stages: [...base.stages].reverse() };
    expect(changesBetween(base, next).map(({ words }) => words)).toEqual([['stages']]);
  });
});

describe('a change undone', () => {
  const next = [
    (one: typeof base) => withValueAt(one, ['stages', 'p2', 'places', 'byArea', 'East'], 5),
    (one: typeof base) => withValueAt(one, ['stages', 'p1'], undefined),
    (one: typeof base) => withPartAt(one, ['stages'], { id: 'new', kind: 'team' } as never),
    (one: typeof base) => withValueAt(one, ['provenance', 'stages.p1.places'], undefined),
    (one: typeof base) => withValueAt(one, ['notes'], 'mine'),
  ].reduce((document, change) => change(document), base);

  it('leaves the other changes', () => {
    for (const change of changesBetween(base, next)) {
      const left = changesBetween(base, withoutChange(next, change, base));
      expect(left).toHaveLength(changesBetween(base, next).length - 1);
      expect(left.map(({ words }) => words)).not.toContainEqual(change.words);
    }
  });

  it('one after another leads back to the base, parts in their old places', () => {
    const back = changesBetween(base, next).reduce((one, change) => withoutChange(one, change, base), next);
    expect(back).toEqual(base);
    expect(back.stages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
  });
});
