import { describe, expect, it } from 'vitest';
import { valueAt, withPartAt, withValueAt } from './fieldPath.ts';

const document = {
  stages: [
    { id: 'p1', places: 4 },
    { id: 'p2', places: { byArea: { East: 3 } } },
  ],
  weekday: [1, 1, 0],
  provenance: { 'stages.p2.places': 'a source' },
};

describe('a value at a path of words', () => {
  it('finds parts by id, list entries by index and keys that hold dots', () => {
    expect(valueAt(document, ['stages', 'p2', 'places', 'byArea', 'East'])).toBe(3);
    expect(valueAt(document, ['weekday', '2'])).toBe(0);
    expect(valueAt(document, ['provenance', 'stages.p2.places'])).toBe('a source');
    expect(valueAt(document, ['stages', 'p9', 'places'])).toBeUndefined();
    expect(valueAt(document, [])).toBe(document);
  });

  it('does not find what objects inherit', () => {
    expect(valueAt(document, ['constructor'])).toBeUndefined();
    expect(valueAt(document, ['stages', 'length'])).toBe(2);
  });

  it('is replaced in a copy that shares the rest', () => {
    const next = withValueAt(document, ['stages', 'p2', 'places', 'byArea', 'East'], 5);
    expect(valueAt(next, ['stages', 'p2', 'places', 'byArea', 'East'])).toBe(5);
    expect(valueAt(document, ['stages', 'p2', 'places', 'byArea', 'East'])).toBe(3);
    expect(next.stages[0]).toBe(document.stages[0]);
    expect(next.provenance).toBe(document.provenance);
  });

  it('keeps the order of keys and of parts', () => {
    const next = withValueAt(document, ['stages', 'p1'], { id: 'p1', places: 9 });
    expect(Object.keys(next)).toEqual(Object.keys(document));
    expect(next.stages.map(({ id }) => id)).toEqual(['p1', 'p2']);
  });

  it('is taken away with undefined, and made where objects are missing', () => {
    expect(withValueAt(document, ['stages', 'p1'], undefined).stages).toHaveLength(1);
    expect(withValueAt(document, ['weekday', '0'], undefined).weekday).toEqual([1, 0]);
    expect(withValueAt(document, ['provenance', 'stages.p2.places'], undefined).provenance).toEqual({});
    expect(withValueAt({}, ['costs', 'places'], 2)).toEqual({ costs: { places: 2 } });
  });

  it('refuses a path through a part that is not there or through a number', () => {
    expect(() => withValueAt(document, ['stages', 'p9', 'places'], 1)).toThrow('"p9"');
    expect(() => withValueAt(document, ['stages', 'p1', 'places', 'byArea'], 1)).toThrow('"places"');
    expect(() => withValueAt(document, ['weekday', '3'], 1)).toThrow('"3"');
  });
});

describe('a part put into a list', () => {
  it('stands at the index or the end, and makes a list that is missing', () => {
    expect(withPartAt(document, ['stages'], { id: 'p0' }, 0).stages.map(({ id }) => id)).toEqual([
      'p0',
      'p1',
      'p2',
    ]);
    expect(withPartAt(document, ['stages'], { id: 'p3' }).stages).toHaveLength(3);
    expect(withPartAt({}, ['events'], { id: 'e' })).toEqual({ events: [{ id: 'e' }] });
  });
});
