import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { resultDocument } from '../analysis/result/resultDocument.ts';
import { columnsOf } from '../experiment/outcomes/columns.ts';
import { Summary } from '../experiment/summary/summary.ts';
import { emptyResult } from '../experiment/record/outcomeRow.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { areaCells, firstDatesNote } from './areaCells.ts';
import { areaRows } from './areaRows.ts';
import { leadInWords } from './leadInWords.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const areas = [
  { id: 'north', name: 'The North' },
  { id: 'south', name: 'The South' },
];

/** Winters of which so many in each place reach level 3, first on the days given in turn. */
function documentOf(scenario: Scenario, winters: number, reach: Record<string, number>, days = [20, 30]) {
  const columns = columnsOf(scenario).map(({ id }) => id);
  const rows = new Float64Array(winters * columns.length);
  const put = (id: string, value: (winter: number) => number) => {
    const at = columns.indexOf(id);
    for (let winter = 0; winter < winters; winter++) rows[winter * columns.length + at] = value(winter);
  };
  for (const scope of ['north', 'south', 'system', 'anyArea']) {
    const reaches = (winter: number) => winter < (reach[scope] ?? 0);
    for (const level of [3, 4]) {
      const of = level === 3 ? reaches : () => false;
      put(`reached${level}.${scope}`, (winter) => Number(of(winter)));
      put(`firstDay${level}.${scope}`, (winter) => (of(winter) ? days[winter % days.length] : NaN));
      put(`cause.${scope}.${level}.waiting`, (winter) => (of(winter) ? 3 : 0));
    }
    put(`daysAt3Plus.${scope}`, (winter) => (reaches(winter) ? 4 : 0));
  }
  const summary = new Summary(scenario, 'outcomes');
  const nothing = emptyResult(0, new Map([[0, { row: new Float64Array(0), wanted: new Uint8Array(0) }]]));
  summary.add({
    ...nothing,
    count: winters,
    rows,
    wanted: new Uint8Array(winters * scenario.actions.length),
  });
  return resultDocument(summary, { scenario, hash: 'abc', seed: '1' });
}

const calendar = { startDate: '2025-12-01', days: 60, warmUpDays: 0, runOutDays: 0, bankHolidays: [] };
const scenario = tinyScenario({ areas, calendar });
const told = (
  winters: number,
  reach: Record<string, number>,
  chosen: string | null = null,
  days = [20, 30],
) => {
  const { parts, others, range } = leadInWords(scenario, documentOf(scenario, winters, reach, days), chosen);
  return [parts.map(({ text }) => plain(text)).join(''), others, range];
};

describe('the lead sentence', () => {
  it('is of the area most at risk, then of any area and of all together', () => {
    expect(told(400, { north: 248, south: 40, anyArea: 256, system: 4 })).toEqual([
      'The North is most at risk. It reaches OPEL 3 in about 62 in 100 winters. In half of these it first does so between 21 December and 31 December. The main cause is waiting.',
      'At least one area reaches OPEL 3 in about 64 in 100 winters. All areas together reach OPEL 3 in about 1 in 100 winters.',
      'This is from 400 winters. With very many winters, the chance for The North would probably settle between 57 and 67 in 100 (95% range). Wrong assumptions could move it further.',
    ]);
  });

  it('is of the area that was chosen', () => {
    const [lead] = told(400, { north: 248, south: 40, anyArea: 256, system: 4 }, 'south');
    expect(lead).toMatch(/^The South reaches OPEL 3 in about 10 in 100 winters\. In half of these it first/);
    const [system, others] = told(400, { north: 248, south: 40, anyArea: 256, system: 4 }, 'system');
    expect(system).toMatch(/^All areas together reach OPEL 3 in about 1 in 100 winters\./);
    expect(others).toMatch(/^At least one area/);
  });

  it('says so where no area is told from the others, and where none gets there', () => {
    expect(told(400, { north: 248, south: 240, anyArea: 300, system: 4 })[0]).toBe(
      'Both areas are about equally likely to reach OPEL 3. The chances are 60 to 62 in 100 winters.',
    );
    // about 0 and about 100 would claim none and all
    expect(told(1000, { north: 3, south: 2, anyArea: 5 })[0]).toMatch(/fewer than 1 in 100 winters/);
    expect(told(1000, { north: 999, south: 998, anyArea: 1000 })[0]).toMatch(/more than 99 in 100 winters/);
    expect(told(400, {})).toEqual([
      'No area reaches OPEL 3 in any of 400 winters (true chance up to 1 in 100 in each).',
      'All areas together reach OPEL 3 in none of 400 winters.',
      'This is from 400 winters. Wrong assumptions could move it further.',
    ]);
  });

  it('has nothing firm from few winters: their own count, no date and no cause', () => {
    expect(told(7, { north: 2, anyArea: 2 })).toEqual([
      'First look, 7 winters so far: The North reaches OPEL 3 in 2 of 7 winters (8 to 64 in 100 possible).',
      'At least one area reaches OPEL 3 in 2 of 7 winters. All areas together reach OPEL 3 in none of 7 winters.',
      'Chances in 100 are given from 50 winters on. The assumptions are not varied.',
    ]);
    expect(told(1, { north: 1, anyArea: 1 })[0]).toBe(
      'First look, 1 winter so far: The North reaches OPEL 3 in the one winter so far.',
    );
    expect(told(1, { north: 1, anyArea: 1 })[1]).toBe(
      'At least one area reaches OPEL 3 in the one winter so far. All areas together do not reach OPEL 3 in the one winter so far.',
    );
    expect(told(1, {})[0]).toBe(
      'First look, 1 winter so far: No area reaches OPEL 3 in the one winter so far.',
    );
    expect(told(1, {}, 'south')[0]).toBe(
      'First look, 1 winter so far: The South does not reach OPEL 3 in the one winter so far.',
    );
    // 60 winters, but only 12 that reach it: a chance, no date.
    expect(told(60, { north: 12, anyArea: 12 })[0]).toMatch(/in about 20 in 100 winters\. The main cause/);
  });

  it('says when by how wide the middle half of the first dates is', () => {
    const when = (days: number[]) => told(400, { north: 300, anyArea: 300 }, null, days)[0];
    expect(when([0, 0, 0, 5])).toContain(' In at least half of these it does so on the first day.');
    expect(when([20, 45])).toContain(
      ' In half of these it first does so between 21 December and 15 January.',
    );
    expect(when([5, 45])).toContain(' In half of these it first does so between December and January.');
  });

  it('is of the whole without areas, and of the one area where there is one', () => {
    const none = tinyScenario({ areas: [], calendar });
    const one = tinyScenario({ areas: areas.slice(0, 1), calendar });
    const lead = (of: Scenario) => {
      const { parts, others } = leadInWords(of, documentOf(of, 400, { north: 100, system: 100 }), null);
      return `${parts.map(({ text }) => plain(text)).join('')} ${others}`;
    };
    expect(lead(none)).toMatch(
      /^The whole service reaches OPEL 3 in about 25 in 100 winters\. [^.]*\. [^.]*\. $/,
    );
    expect(lead(one)).toMatch(/^The North reaches OPEL 3 in about 25 in 100 winters\. [^.]*\. [^.]*\. $/);
  });
});

describe('the table of areas', () => {
  it('has at least one area first, the areas by risk, and all together last', () => {
    const document = documentOf(scenario, 400, { north: 40, south: 248, anyArea: 256, system: 4 });
    const rows = areaRows(scenario, document).map((row) => areaCells(scenario, row, 400));
    expect(rows.map(({ name }) => name)).toEqual([
      'At least one area',
      'The South',
      'The North',
      'All areas together',
    ]);
    expect(rows[0]).toMatchObject({
      three: { figure: '64', range: '59–69' },
      four: { figure: 'none of 400', range: '0–1' },
      cause: 'waiting',
      bedDays: null,
    });
    expect(plain(rows[1]!.first)).toBe('21–31 Dec');
    expect(plain(rows[3]!.first)).toBe('in 4 winters: 21–31 Dec');
    expect(rows[3]!.days.figure).toBe('under 1');
    const figures = areaRows(scenario, document);
    expect(firstDatesNote(scenario, figures)).toMatch(
      /^Where no number of winters is given, half of the winters that reach OPEL 3 first do so between the two dates\.$/,
    );
    expect(firstDatesNote(scenario, figures.slice(3))).toBe('');
  });
});
