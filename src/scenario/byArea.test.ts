import { describe, expect, it } from 'vitest';
import { valueIn, valuesOf } from './byArea.ts';

describe('valueIn', () => {
  it('gives one value to every area, and each area its own', () => {
    expect(valueIn(3, 'East')).toBe(3);
    expect(valueIn({ byArea: { East: 1, West: 2 } }, 'West')).toBe(2);
    expect(valueIn({ kind: 'constant', value: 1 }, 'East')).toEqual({ kind: 'constant', value: 1 });
  });

  it('throws when the area has none, inherited names included', () => {
    expect(() => valueIn({ byArea: { East: 1 } }, 'West')).toThrow('no value for area "West" among East');
    expect(() => valueIn({ byArea: { East: 1 } }, 'toString')).toThrow('no value for area "toString"');
  });
});

describe('valuesOf', () => {
  it('lists what is given', () => {
    expect(valuesOf(3)).toEqual([{ areaId: undefined, value: 3 }]);
    expect(valuesOf({ byArea: { East: 1 } })).toEqual([{ areaId: 'East', value: 1 }]);
  });
});
