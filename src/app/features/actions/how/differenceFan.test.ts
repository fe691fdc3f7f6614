import { describe, expect, it } from 'vitest';
import { restlessCounty } from '../../../../../test/support/restlessCounty.ts';
import { howItWorked } from '../../../../analysis/actions/howItWorked.ts';
import type { HowResult } from '../../../../analysis/actions/howResult.ts';
import { dayOfDifference, differenceFan, differenceTable, intervalDomain, signed } from './differenceFan.ts';
import { watchChoices, watchKey } from './howChoices.ts';

const county = restlessCounty();
const of = (...values: number[]) => Float64Array.of(...values);
const never = { probability: 0, low: 0, high: 1 };

function told(withIt: Float64Array[], without: Float64Array[]): HowResult {
  const nothing = of(...without[0].map(() => NaN));
  const worked = howItWorked({ firstDays: nothing, daysActive: nothing, crises: nothing, withIt, without });
  return {
    ...{ ...worked, lead: worked.lead!, action: 'slow', replications: nothing.length },
    watched: { kind: 'delayed', part: null, scope: 'system' },
    crisis: {
      ...{ stage: null, scope: 'system', over: 3, days: 3, isDefault: true },
      ...{ without: never, withIt: never, onAtStart: 0 },
    },
  };
}

/** On the first day 1 and 3 fewer; on the second no reading. */
const few = told([of(4, 4), of(NaN, NaN)], [of(5, 7), of(3, 3)]);

describe('a difference day by day', () => {
  it('has the interval of the mean as its dark band, the winters as its pale one where there are enough', () => {
    const { p5, p25, p50, p75, p95 } = differenceFan(few);
    expect([p50[0], p5[0], p95[0]]).toEqual([-2, null, null]);
    expect([p25[0]! < -10, p75[0]! > 5]).toEqual([true, true]);
    expect([p25[1], p50[1], p75[1]]).toEqual([null, null, null]);
  });

  it('has zero and the whole interval on its axis', () => {
    const [low, high] = intervalDomain(few);
    expect([low, high]).toEqual([few.difference[0]!.low, few.difference[0]!.high]);
    expect(intervalDomain(told([of(3)], [of(5)]))).toEqual([0, 0]);
  });

  it('is read off by day and stands in its table, with what so few winters cannot give said', () => {
    const marks = [{ label: 'Bank holiday', from: 0, to: 0, kind: 'holiday' as const }];
    const lines = dayOfDifference(few, county, 0, marks).split('\n');
    expect(lines.slice(1)).toEqual([
      'Bank holiday',
      'mean −2 people',
      '95% of the mean: −15 to +11',
      '9 winters in 10: too few winters',
    ]);
    const { rows } = differenceTable(few, county);
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['−2', '−15 to +11', 'too few winters'],
      ['none', 'none', 'too few winters'],
    ]);
  });

  it('has a sign, and none where it is nothing', () => {
    expect([2.5, -20, 0.05, 0, null].map((one) => signed(one))).toEqual([
      '+2.5',
      '−20',
      '+0.05',
      '0',
      'none',
    ]);
  });
});

describe('what an action can be watched by', () => {
  const choices = watchChoices(county);

  it('is everything of the scenario, each once and under a heading', () => {
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    expect([...new Set(choices.map(({ section }) => section))]).toEqual([
      'In hospital, ready to leave',
      'Waiting',
      'Receiving the service',
      'Indicators',
    ]);
    for (const { id, watched } of choices) expect(watchKey(watched)).toBe(id);
  });
});
