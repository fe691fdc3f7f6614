import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../charts/textWidth.ts';
import { timeAxis } from '../../charts/timeAxis.ts';
import { timelineLayout } from './layout.ts';
import { itemMoved, itemStretched, itemText, type TimelineItem } from './timelineItem.ts';

const axis = timeAxis(182, 8, 918);
const item = (id: string, from: number, to = from, durationDays = 3): TimelineItem => {
  return { id, label: `Event ${id}`, kind: 'event', from, to, durationDays };
};

describe('timelineLayout', () => {
  it('lays out nothing, and leaves out what is off the axis', () => {
    expect(timelineLayout([], axis)).toEqual({ bars: [], lanes: 0 });
    expect(timelineLayout([item('a', -9), item('b', 190)], axis).bars).toEqual([]);
  });

  it('draws the middle of a window between its earliest beginning and its latest end', () => {
    const [bar] = timelineLayout([item('a', 10, 20, 10)], timeAxis(100, 0, 1000)).bars;
    expect(bar).toMatchObject({ x: 100, width: 200, solidX: 150, solidWidth: 100, lane: 0 });
  });

  it('never lets bars or names of a lane touch', () => {
    const items = fc.array(fc.tuple(fc.nat(181), fc.nat(20), fc.integer({ min: 1, max: 60 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(items, (tuples) => {
        const list = tuples.map(([from, window, days], at) => item(`e${at}`, from, from + window, days));
        const { bars, lanes } = timelineLayout(list, axis);
        const spans = bars.map(({ lane, x, width, textX, text }) => {
          return { lane, from: Math.min(x, textX), to: Math.max(x + width, textX + textWidth(text)) };
        });
        for (const one of spans) {
          expect(one.lane).toBeLessThan(lanes);
          const touching = spans.filter(
            (other) => other !== one && other.lane === one.lane && other.from < one.to && one.from < other.to,
          );
          expect(touching).toEqual([]);
        }
      }),
      { seed: 7002 },
    );
  });

  it('holds lanes while something is dragged', () => {
    const held = new Map([
      ['a', 1],
      ['b', 0],
    ]);
    const { bars, lanes } = timelineLayout([item('a', 10), item('b', 90)], axis, held);
    expect(bars.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(lanes).toBe(2);
  });
});

describe('moves', () => {
  it('moves a whole window and keeps its beginning on the axis', () => {
    expect(itemMoved(item('a', 10, 14), 7.2, 182)).toMatchObject({ from: 17, to: 21 });
    expect(itemMoved(item('a', 10, 14), -99, 182)).toMatchObject({ from: 0, to: 4 });
    expect(itemMoved(item('a', 10, 14), 999, 182)).toMatchObject({ from: 177, to: 181 });
    const still = item('a', 10);
    expect(itemMoved(still, 0.3, 182)).toBe(still);
  });

  it('stretches events only, by whole days, to no less than a day', () => {
    expect(itemStretched(item('a', 10), 4.4).durationDays).toBe(7);
    expect(itemStretched(item('a', 10), -50).durationDays).toBe(1);
    expect(itemStretched(item('a', 10, 10, 0.5), -1).durationDays).toBe(0.5);
    const wave: TimelineItem = { ...item('w', 10), kind: 'driver' };
    expect(itemStretched(wave, 4)).toBe(wave);
  });

  it('says when, how long and how likely', () => {
    const format = (day: number) => `day ${day}`;
    expect(itemText({ ...item('a', 10, 14, 1), chance: '1 winter in 4' }, format)).toBe(
      'begins between day 10 and day 14, lasts 1 day, 1 winter in 4',
    );
    expect(itemText({ ...item('a', 10), durationNote: '3 to 9 days' }, format)).toBe(
      'begins day 10, lasts 3 to 9 days',
    );
  });
});
