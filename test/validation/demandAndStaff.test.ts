import { describe, expect, it } from 'vitest';
import { errorsFrom, figuresOf, meanWithError } from '../support/figures.ts';
import { LoggedWinter } from '../support/loggedWinter.ts';
import { scenarioOf } from '../support/scenarioOf.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

describe('over-dispersed demand', () => {
  it('Var N = lambda + v lambda², and days hang together', () => {
    const scenario = shippedScenario('over-dispersed');
    const winters = Array.from({ length: 60 }, (_, replication) => dailyCounts(scenario, replication));
    const [rate, variance] = [20, 0.1];
    const means = meanWithError(winters.map((days) => days.reduce((sum, one) => sum + one, 0) / days.length));
    expect(errorsFrom(means, rate)).toBeLessThan(4);
    const variances = meanWithError(
      winters.map((days) => days.reduce((sum, one) => sum + (one - rate) ** 2, 0) / days.length),
    );
    expect(errorsFrom(variances, rate + variance * rate * rate)).toBeLessThan(4);
    const together = meanWithError(
      winters.map((days) => {
        const products = days.slice(1).map((one, i) => (one - rate) * (days[i] - rate));
        return products.reduce((sum, one) => sum + one, 0) / products.length;
      }),
    );
    // A Gaussian copula of 0.5 gives gamma multipliers (v = 0.1) a correlation a little below 0.5.
    expect(together.mean).toBeGreaterThan(0.44 * variance * rate * rate - 4 * together.error);
    expect(together.mean).toBeLessThan(0.5 * variance * rate * rate + 4 * together.error);
  });
});

function dailyCounts(scenario: ReturnType<typeof shippedScenario>, replication: number): number[] {
  const winter = new LoggedWinter(scenario, { replication, seed: 'theory' });
  const { windowStart } = winter.opened.model.timeline;
  const days = new Array<number>(scenario.calendar.days).fill(0);
  for (const time of winter.times('arrive')) if (time >= windowStart) days[Math.floor(time) - windowStart]++;
  return days;
}

describe('staff', () => {
  it('present share of funded posts: (1 - vacancy)(1 - leave)(1 - training)(1 - sickness)', () => {
    const figures = figuresOf(staffed({}), 60);
    const winters = Array.from({ length: 60 }, (_, i) => figures.readings(i, 'indicator', 'staff'));
    const found = meanWithError(winters.map((days) => days.reduce((sum, one) => sum + one, 0) / days.length));
    const share = 0.9 * 0.88 * 0.97 * 0.95;
    // Readings are kept in steps of 0.1%.
    expect(Math.abs(found.mean - 100 * share)).toBeLessThan(4 * found.error + 0.05);
  });

  it('heads follow the weekend rota, leave and holidays of the calendar', () => {
    const exact = staffed({
      vacancyShare: 0,
      leaveShare: 0,
      trainingShare: 0,
      sickness: { base: 0 },
      dueByWeekday: [1, 1, 1, 1, 1, 0.4, 0.4],
    });
    const winter = new LoggedWinter(exact);
    // The counted window begins on a Monday: five days of 40 heads and two of 16 in each week.
    expect(winter.figure('stage.desk.system.utilisation')).toBe(0);
    const { capacityDays } = winter.opened.winter.replication.counts;
    expect(capacityDays[0]).toBeCloseTo(((5 * 40 + 2 * 16) / 7) * exact.calendar.days, 6);
  });
});

function staffed(changes: object) {
  return scenarioOf({
    calendar: { days: 140, warmUpDays: 56 },
    stages: [{ kind: 'team', id: 'desk', scope: 'system', staff: { group: 'staff' }, serviceHours: 1 }],
    workforce: [
      {
        id: 'staff',
        scope: 'system',
        posts: 40,
        vacancyShare: 0.1,
        leaveShare: 0.12,
        trainingShare: 0.03,
        sickness: { base: 0.05, meanSpellDays: 5 },
        ...changes,
      },
    ],
    indicators: [{ kind: 'staffingPercent', id: 'staff', scope: 'system', group: 'staff' }],
  });
}
