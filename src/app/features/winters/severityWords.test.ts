import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../../../test/support/tinyScenario.ts';
import type { Severity } from '../../../analysis/severity.ts';
import { orderInWords, severityFigure, standsFor, worseInWords } from './severityWords.ts';
import { sortedWinters, type WinterColumn } from './winterRows.ts';

const scenario = tinyScenario();
const severity: Severity = {
  criteria: [
    { measure: 'daysAt3Plus', values: Float64Array.of(5, 1, 5, 9, 1) },
    { measure: 'daysAt4', values: Float64Array.of(0, 0, 2, 3, 0) },
    { measure: 'bedDaysLost', values: Float64Array.of(1200, 900, 10, 2000, 950) },
  ],
  order: [3, 2, 0, 4, 1],
};

describe('a winter among the others, in words', () => {
  it('says how many are worse, and by what where the first measure does not decide', () => {
    expect(worseInWords(scenario, severity, 3)).toBe('No winter is worse.');
    expect(worseInWords(scenario, severity, 2)).toBe('1 winter is worse.');
    expect(worseInWords(scenario, severity, 0)).toBe(
      '2 winters are worse: 1 has more days at OPEL 3 or above and 1 has as many but more days at OPEL 4.',
    );
    expect(worseInWords(scenario, severity, 1)).toBe(
      '4 winters are worse: 3 have more days at OPEL 3 or above and 1 has the same days at OPEL 3 and 4 but more hospital bed-days lost to delay.',
    );
  });

  it('gives its figure, what it stands for, and how the order is made', () => {
    expect(severityFigure(severity, 1)).toBe('1 day');
    expect(severityFigure(severity, 3, 2)).toBe('2,000 bed-days');
    const picks = [
      { id: 'median', winter: 0, fewest: 2 },
      { id: 'oneIn10', winter: null, fewest: 10 },
      { id: 'worst', winter: 3, fewest: 1 },
    ] as const;
    expect(standsFor(picks, 0)).toBe('the median winter');
    expect(standsFor(picks, 1)).toBeUndefined();
    expect(orderInWords(scenario, severity)).toBe(
      'The worst winter comes first, by days at OPEL 3 or above in all areas. Ties are ordered by days at OPEL 4, then hospital bed-days lost to delay.',
    );
  });
});

describe('the list of all winters', () => {
  const columns: WinterColumn[] = [
    { id: 'severity', values: [3, 5, 2, 1, 4], ascending: true },
    { id: 'firstAt3', values: [40, NaN, 40, 12, NaN], ascending: true },
    { id: 'bedDays', values: severity.criteria[2].values, ascending: false },
  ];

  it('is ordered by any column either way, equal winters by severity, those without a value last', () => {
    const by = (id: WinterColumn['id'], reversed: boolean) =>
      sortedWinters(severity, columns, { by: id, reversed });
    expect(by('severity', false)).toEqual([3, 2, 0, 4, 1]);
    expect(by('severity', true)).toEqual([1, 4, 0, 2, 3]);
    expect(by('firstAt3', false)).toEqual([3, 2, 0, 4, 1]);
    expect(by('firstAt3', true)).toEqual([2, 0, 3, 4, 1]);
    expect(by('bedDays', false)).toEqual([3, 0, 4, 1, 2]);
  });

  it('falls back to severity where the scenario has no such column', () => {
    expect(sortedWinters(severity, columns, { by: 'daysAt4', reversed: false })).toEqual(severity.order);
  });
});
