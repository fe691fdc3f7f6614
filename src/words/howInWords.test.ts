import { describe, expect, it } from 'vitest';
import { restlessCounty } from '../../test/support/restlessCounty.ts';
import { howItWorked, type ActionWinters } from '../analysis/actions/howItWorked.ts';
import type { HowCrisis, HowResult } from '../analysis/actions/howResult.ts';
import { howInWords } from './howInWords.ts';
import { movedInWords } from './movedInWords.ts';
import { watchedInWords } from './watchedInWords.ts';

const county = restlessCounty();
const chance = (probability: number) => ({ probability, low: 0.1, high: 0.9 });
const crisis: HowCrisis = {
  ...{ stage: null, scope: 'system', over: 12, days: 3, isDefault: true },
  ...{ without: chance(0.5), withIt: chance(0.25), onAtStart: 0 },
};

/** Winters that all have the same two days: 3 and 5 people with it, 3 and 6 without. */
function told(change: Partial<ActionWinters>, count: number, more: Partial<HowResult> = {}): HowResult {
  const same = (value: number) => new Float64Array(count).fill(value);
  const { lead, ...worked } = howItWorked({
    ...{ firstDays: same(5), daysActive: same(7), crises: same(NaN) },
    ...{ withIt: [same(3), same(5)], without: [same(3), same(6)] },
    ...change,
  });
  const watched = { kind: 'delayed', part: null, scope: 'system' } as const;
  return { action: 'slow', replications: count, watched, crisis, ...worked, lead: lead!, ...more };
}

function said(how: HowResult, name: string): string | undefined {
  return howInWords(how, county)
    .find((fact) => fact.name === name)
    ?.said.replaceAll('\u00a0', ' ');
}

describe('how an action worked, in words', () => {
  it('is never where it never started, and then nothing is said of dates and days', () => {
    const how = told({ firstDays: new Float64Array(20).fill(NaN), daysActive: new Float64Array(20) }, 20);
    expect(said(how, 'Started')).toBe('none of 20 winters (true chance up to 17 in 100)');
    expect([said(how, 'First day on'), said(how, 'Days on')]).toEqual([undefined, undefined]);
  });

  it('is in every winter where it always started, on one date where all have it', () => {
    const how = told({}, 20);
    expect(said(how, 'Started')).toMatch(/^all 20 winters \(true chance at least \d\d in 100\)$/);
    expect(said(how, 'First day on')).toBe(
      '6 Oct (at least 8 in 10 of the winters in which it started did so then)',
    );
    expect(said(how, 'Days on')).toContain('over the 20 winters in which it started');
  });

  it('gives a spread of dates only where there are winters enough', () => {
    const days = (count: number) => Float64Array.from({ length: count }, (_, at) => at);
    expect(said(told({ firstDays: days(20) }, 20), 'First day on')).toBe(
      '2 Oct to 18 Oct (8 in 10 of the winters in which it started; half by 10 Oct)',
    );
    expect(said(told({ firstDays: days(4) }, 4), 'First day on')).toBe(
      'by 2 Oct in half of the winters in which it started (4 winters are too few for its earliest and latest tenth)',
    );
    const once = Float64Array.of(NaN, 8, NaN);
    expect(said(told({ firstDays: once }, 3), 'First day on')).toBe(
      '9 Oct (in the one winter in which it started)',
    );
  });

  it('does not call one of several winters the one so far', () => {
    const firstDays = Float64Array.of(NaN, 8, NaN);
    const how = told({ firstDays, crises: Float64Array.of(NaN, 10, NaN) }, 3);
    expect(said(how, 'First day on')).toBe('9 Oct (in the one winter in which it started)');
    expect(said(how, 'Days on')).toBe('7 days in the one winter in which it started');
    expect(said(how, 'On before the first crisis')).toBe(
      'yes, in the one winter in which one begins without it',
    );
    const late = told({ firstDays, crises: Float64Array.of(NaN, 8, NaN) }, 3);
    expect(said(late, 'On before the first crisis')).toMatch(/^no, in the one winter/);
  });

  it('never says more days on than a winter has', () => {
    const figures = Array.from({ length: county.calendar.days }, () => Float64Array.of(5, 6));
    const how = told({ daysActive: Float64Array.of(44, 30), withIt: figures, without: figures }, 2);
    expect(county.calendar.days).toBe(45);
    expect(said(how, 'Days on')).toMatch(/^37 days \(average between 0 and 45\)/);
  });

  it('says which winters a crisis is of, by the same rule on both sides', () => {
    const how = told({}, 20);
    expect(said(how, 'A crisis here')).toBe(
      'more than 12 people in hospital who are ready to leave, in all areas, on 3 mornings in a row or more (9 mornings in 10 of the winters without it have no more)',
    );
    expect(said(how, 'How often one begins')).toMatch(
      /^without the action 10 of 20 winters .*; with it 5 of 20 /,
    );
    const own = { ...crisis, isDefault: false, onAtStart: 1 };
    expect(said(told({}, 20, { crisis: own }), 'A crisis here')).not.toContain('9 mornings');
    expect(said(told({}, 20, { crisis: own }), 'How often one begins')).toContain(
      'one that is on when the winter begins is not counted (without the action: 1 winter)',
    );
  });

  it('has nothing to be ahead of where no crisis begins', () => {
    expect(said(told({}, 20), 'Ahead of a crisis')).toBe(
      'no crisis begins in any of 20 winters without it, so there is nothing to be ahead of',
    );
    expect(said(told({}, 20), 'Lead')).toBeUndefined();
  });

  it('leads by days ahead, on the same day, or after', () => {
    const lead = (day: number) => {
      const how = told({ crises: new Float64Array(20).fill(day) }, 20);
      return [said(how, 'Lead'), said(how, 'On before the first crisis')];
    };
    const both = '; over the 20 winters with both its start and a crisis';
    expect(lead(8)[0]).toBe(`3 days ahead in the median winter (95%: 3 days ahead to 3 days ahead)${both}`);
    expect(lead(5)[0]).toContain('the same day in the median winter');
    expect(lead(4)[0]).toContain('1 day after in the median winter');
    expect(lead(8)[1]).toMatch(/^all 20 winters .*; of the 20 winters in which one begins without it$/);
    expect(lead(5)[1]).toMatch(/^none of 20 winters /);
  });
});

describe('what an action moved, in words', () => {
  it('is the mean of the winter first, then the day that is furthest, said to be chosen', () => {
    const withIt = [3, 5].map((mean) => Float64Array.from({ length: 20 }, (_, at) => mean + (at % 2)));
    const without = [3, 8].map((mean) => Float64Array.from({ length: 20 }, (_, at) => mean + (at % 3)));
    const [overall, most, sure] = movedInWords(told({ withIt, without }, 20), county);
    expect(overall).toMatch(/on average a morning: 2\.0 fewer people \(95%: .* to .*\)\.$/);
    expect(most).toMatch(/^Furthest apart on 2\u00a0Oct: 3\.\d fewer people .* chosen from all days/);
    expect(sure).toMatch(/^On [12] of 2 days the 95% range of the mean excludes zero/);
  });

  it('is nothing where no morning differs, and has no interval in one winter', () => {
    const day = new Float64Array(20).fill(3);
    expect(movedInWords(told({ withIt: [day], without: [day] }, 20), county)).toEqual([
      'No morning differs in any of 20 winters with it and without it.',
    ]);
    expect(movedInWords(told({}, 1), county).at(-1)).toContain('One winter gives no range');
    const missing = [Float64Array.of(NaN, NaN)];
    expect(movedInWords(told({ withIt: missing, without: missing }, 2), county)).toEqual([
      'There is no reading on any morning.',
    ]);
  });

  it('does not call winters alike whose differences cancel out', () => {
    const withIt = [Float64Array.of(4, 2)];
    const without = [Float64Array.of(3, 3)];
    const [overall, most] = movedInWords(told({ withIt, without }, 2), county);
    expect(overall).toContain('2 winters show no clear difference');
    expect(most).toMatch(/^Where they are furthest apart, on 1.Oct, 2 winters show no clear difference/);
  });
});

it('names what is watched, with its area', () => {
  const name = (kind: 'delayed' | 'waiting' | 'occupied' | 'indicator', part: string | null) =>
    watchedInWords(county, { kind, part, scope: 'North' });
  expect(name('delayed', null)).toBe('people in hospital who are ready to leave, in North');
  expect(name('waiting', 'beds')).toBe('people waiting for beds, in North');
  expect(name('occupied', 'beds')).toBe('people receiving the service: beds, in North');
  expect(name('indicator', 'visits')).toBe('visits, in North');
});
