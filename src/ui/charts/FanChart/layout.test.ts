import { describe, expect, it } from 'vitest';
import { timeAxis } from '../timeAxis.ts';
import { fanDomain, type FanSeries } from './fanDomain.ts';
import { fanLayout } from './layout.ts';

const flat = (value: number | null) => [value, value, value, value];
const series: FanSeries = { p5: flat(2), p25: flat(4), p50: flat(5), p75: flat(6), p95: flat(10) };
const trigger = (level: 2 | 3 | 4, value: number) => ({ level, value, label: `OPEL ${level}` });
const frame = {
  axis: timeAxis(4, 0, 40),
  domain: [0, 20] as const,
  top: 0,
  bottom: 100,
  formatValue: (value: number) => String(value),
};

describe('fanDomain', () => {
  it.each([
    ['bands from zero', { series }, [0, 10]],
    ['bands alone', { series, fromZero: false }, [2, 10]],
    ['a near trigger', { series, triggers: [trigger(4, 20)] }, [0, 20]],
    ['a far trigger left out', { series, triggers: [trigger(4, 60)] }, [0, 10]],
    ['samples and observed', { series, samples: [flat(12)], observed: [NaN, 14] }, [0, 14]],
    ['nothing', { series: { p5: [], p25: [], p50: [null], p75: [], p95: [] } }, [0, 1]],
  ])('%s', (_, data, wanted) => expect(fanDomain(data)).toEqual(wanted));
});

describe('fanLayout', () => {
  it('draws bands and median at the middle of each day', () => {
    const layout = fanLayout({ series }, frame);
    expect(layout.median).toBe('M5,75L15,75L25,75L35,75');
    expect(layout.outer).toBe('M5,50L15,50L25,50L35,50L35,90L25,90L15,90L5,90Z');
  });

  it('leaves gaps', () => {
    const gappy = { ...series, p50: [5, null, NaN, 5] };
    expect(fanLayout({ series: gappy }, frame).median).toBe('M5,75ZM35,75Z');
    expect(fanLayout({ series, observed: [null, 10] }, frame).observed).toEqual([{ x: 15, y: 50 }]);
  });

  it('names triggers without overlap, and those beyond the axis at its edge', () => {
    const { triggers } = fanLayout(
      { series, triggers: [trigger(2, 10), trigger(3, 11), trigger(4, 30)] },
      frame,
    );
    expect(triggers.map((placed) => placed.lineY)).toEqual([50, 45, null]);
    expect(triggers.map((placed) => placed.label)).toEqual(['OPEL 2', 'OPEL 3', 'OPEL 4 ↑ 30']);
    const [two, three, four] = triggers.map((placed) => placed.labelY);
    expect(two! - three!).toBeGreaterThanOrEqual(12);
    expect(four).toBe(0);
  });

  it('marks zero', () => {
    const { ticks } = fanLayout({ series }, frame);
    expect(ticks[0]).toEqual({ y: 100, text: '0', isZero: true });
  });
});
