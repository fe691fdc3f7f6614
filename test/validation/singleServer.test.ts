import { describe, expect, it } from 'vitest';
import { errorsFrom, figuresOf, meanWithError } from '../support/figures.ts';
import { LoggedWinter } from '../support/loggedWinter.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

describe('one server', () => {
  it('M/G/1 against Pollaczek and Khinchine: Lq = lambda² E[S²] / 2 (1 - rho) (Gross and others 2008, section 5.1)', () => {
    const figures = figuresOf(shippedScenario('mg1'), 120);
    const [rate, mean, sd] = [15, 1.2 / 24, 1.2 / 24];
    const waiting = (rate * rate * (mean * mean + sd * sd)) / (2 * (1 - rate * mean));
    expect(errorsFrom(figures.mean('stage.desk.system.meanQueueLength'), waiting)).toBeLessThan(4);
    expect(errorsFrom(figures.mean('stage.desk.system.meanWaitDays'), waiting / rate)).toBeLessThan(4);
  });

  it('two classes, no pre-emption, against Cobham: W0 / (1 - rho1) and W0 / (1 - rho1)(1 - rho) (Cobham 1954)', () => {
    const scenario = shippedScenario('priority-mm1');
    const service = 0.96 / 24;
    const [first, both] = [8 * service, 20 * service];
    const residual = 20 * service * service;
    const waits = Array.from({ length: 40 }, (_, replication) => waitsByClass(scenario, replication));
    const urgent = meanWithError(waits.map((one) => one.urgent));
    const routine = meanWithError(waits.map((one) => one.routine));
    expect(errorsFrom(urgent, residual / (1 - first))).toBeLessThan(4);
    expect(errorsFrom(routine, residual / ((1 - first) * (1 - both)))).toBeLessThan(4);
  });
});

/** Mean wait of those who start in the window, by class, from the log of one winter. */
function waitsByClass(scenario: ReturnType<typeof shippedScenario>, replication: number) {
  const winter = new LoggedWinter(scenario, { replication, seed: 'theory' });
  const { windowStart } = winter.opened.model.timeline;
  const joined = new Map<string, number>();
  const sums: Record<string, { total: number; n: number }> = {
    urgent: { total: 0, n: 0 },
    routine: { total: 0, n: 0 },
  };
  for (const one of winter.moves) {
    if (one.move === 'join') joined.set(one.who, one.time);
    if (one.move !== 'start' || one.time < windowStart) continue;
    sums[one.class].total += one.time - (joined.get(one.who) as number);
    sums[one.class].n++;
  }
  return { urgent: sums.urgent.total / sums.urgent.n, routine: sums.routine.total / sums.routine.n };
}
