import { describe, expect, it } from 'vitest';
import { timeAxis } from '../timeAxis.ts';
import { bandPaths } from './bandPaths.ts';
import { levelLine, levelPaths } from './levelPaths.ts';
import { levelStripLayout } from './layout.ts';
import { placeMarks, type Mark } from './placeMarks.ts';

const axis = timeAxis(4, 0, 40);

describe('bandPaths', () => {
  it('stacks the worst at the bottom and merges equal days', () => {
    const day = [0.5, 0.3, 0.1, 0.1];
    const { areas, edges } = bandPaths([day, day, day, day], axis, 100, 100);
    expect(areas).toEqual([
      'M0 200V100H40V200Z',
      'M0 200V150H40V200Z',
      'M0 200V180H40V200Z',
      'M0 200V190H40V200Z',
    ]);
    expect(edges).toEqual(['', 'M0 150H40', 'M0 180H40', 'M0 190H40']);
  });

  it('leaves unknown days open and draws nothing for levels never met', () => {
    const all = [1, 0, 0, 0];
    const { areas, edges } = bandPaths([all, null, [NaN, 0, 0, 0], all], axis, 0, 10);
    expect(areas).toEqual(['M0 10V0H10V10ZM30 10V0H40V10Z', '', '', '']);
    expect(edges.join('')).toBe('');
  });

  it('breaks the line where a level is absent', () => {
    const { edges } = bandPaths(
      [
        [0.5, 0.5, 0, 0],
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0.5, 0.5, 0, 0],
      ],
      axis,
      0,
      10,
    );
    expect(edges[1]).toBe('M0 5H10M20 0H30V5H40');
  });

  it('fills the row when rounded shares do not quite sum to one', () => {
    expect(bandPaths([[0.33, 0.33, 0.33, 0]], timeAxis(1, 0, 10), 0, 10).areas[0]).toBe('M0 10V0H10V10Z');
  });
});

describe('placeMarks', () => {
  const wide = timeAxis(100, 0, 1000);
  const mark = (label: string, from: number, to: number): Mark => ({ label, from, to, kind: 'event' });

  it('puts names that would touch in different lanes', () => {
    const lanes = placeMarks(
      [mark('Christmas', 50, 51), mark('New Year', 53, 53), mark('Thaw', 80, 81)],
      wide,
    );
    expect(lanes.map((placed) => placed.lane)).toEqual([0, 1, 0]);
  });

  it('keeps bars and names on the axis and leaves out what is off it', () => {
    const [placed, ...rest] = placeMarks(
      [mark('A long name at the end', 98, 120), mark('Before', -9, -1)],
      wide,
    );
    expect(rest).toEqual([]);
    expect(placed!.x + placed!.width).toBe(1000);
    expect(placed!.textX).toBeLessThan(placed!.x);
  });
});

describe('levelStripLayout', () => {
  it('puts rows below the lanes and the axis below the rows', () => {
    const rows = [{ days: [[1, 0, 0, 0]], main: true }, { days: [[1, 0, 0, 0]] }];
    const layout = levelStripLayout(rows, [], axis);
    expect(layout.rows.map(({ y, height }) => [y, height])).toEqual([
      [0, 46],
      [50, 26],
    ]);
    expect([layout.bottom, layout.height]).toEqual([76, 94]);
    expect(levelStripLayout([], [], axis).height).toBe(18);
    expect(levelStripLayout([], [], axis, 2).height).toBe(48);
  });
});

describe('levelPaths', () => {
  it('draws a bar a day, the higher the worse, and merges equal days', () => {
    const { areas, edges } = levelPaths(Uint8Array.of(1, 3, 3, 4), axis, 100, 40);
    expect(areas).toEqual(['M0 140V130H10V140Z', '', 'M10 140V110H30V140Z', 'M30 140V100H40V140Z']);
    expect(edges).toEqual(['M0 130H10', '', 'M10 110H30', 'M30 100H40']);
  });

  it('draws the compared winter as one line, and a row takes either kind of days', () => {
    expect(levelLine(Uint8Array.of(2, 2, 1, 4), axis, 0, 40)).toBe('M0 40V20H20V30H30V0H40');
    expect(levelLine(new Uint8Array(0), axis, 0, 40)).toBe('');
    const days = Uint8Array.of(4, 4, 4, 4);
    const [row] = levelStripLayout([{ days, compared: days }], [], axis).rows;
    expect(row).toMatchObject({ compared: 'M0 26V0H40', paths: { areas: ['', '', '', 'M0 26V0H40V26Z'] } });
  });
});
