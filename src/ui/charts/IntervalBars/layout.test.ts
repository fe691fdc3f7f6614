import { describe, expect, it } from 'vitest';
import { intervalBarsLayout, rowBarsLayout, tickTexts } from './layout.ts';

describe('intervalBarsLayout', () => {
  it('puts all on one axis around zero', () => {
    const rows = [
      { value: 2, low: 1, high: 3 },
      { value: -1, low: -1, high: 0 },
      { value: 1, low: null, high: null },
      { value: null, low: null, high: null },
    ];
    const layout = intervalBarsLayout(rows, 216);
    expect(layout.zeroX).toBe(58);
    expect(layout.bars).toEqual([
      { x: 58, width: 100, isNegative: false, whisker: { from: 108, to: 208 } },
      { x: 8, width: 50, isNegative: true, whisker: { from: 8, to: 58 } },
      { x: 58, width: 50, isNegative: false, whisker: null },
      null,
    ]);
    expect(layout.ticks.map((tick) => tick.value)).toEqual([-1, 0, 1, 2, 3]);
  });

  it('survives no rows and nothing but zero', () => {
    expect(intervalBarsLayout([], 216).bars).toEqual([]);
    expect(intervalBarsLayout([{ value: 0, low: 0, high: 0 }], 216).bars[0]!.width).toBe(0);
  });
});

describe('rowBarsLayout', () => {
  it('gives each row its own scale around a zero in the middle', () => {
    const rows = [
      { value: 2, low: -1, high: 4 },
      { value: -1000, low: null, high: null },
      { value: null, low: null, high: null },
    ];
    const layout = rowBarsLayout(rows, 216);
    expect(layout.zeroX).toBe(108);
    expect(layout.bars).toEqual([
      { x: 108, width: 50, isNegative: false, whisker: { from: 83, to: 208 } },
      { x: 8, width: 100, isNegative: true, whisker: null },
      null,
    ]);
    expect(rowBarsLayout([{ value: 0, low: 0, high: 0 }], 216).bars[0]!.width).toBe(0);
  });
});

describe('tickTexts', () => {
  const layout = intervalBarsLayout([{ value: 1000, low: -500, high: 2000 }], 176);

  it('keeps zero and the outermost where all have no room', () => {
    const texts = tickTexts(layout, (value) => `${value} fewer people`).map(({ text }) => text);
    expect(texts).toEqual(['0 fewer people', '2000 fewer people']);
  });

  it('keeps all that have room, from left to right', () => {
    const texts = tickTexts(layout, (value) => String(value / 1000)).map(({ text }) => text);
    expect(texts).toEqual(['0', '1', '2']);
  });
});
