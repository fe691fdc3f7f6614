import { describe, expect, it } from 'vitest';
import { errorsFrom, figuresOf } from '../support/figures.ts';
import { erlangB, erlangQueue } from '../support/queueingTheory.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

const winters = 80;

describe('M/M/c against Erlang C (Gross, Shortle, Thompson and Harris 2008, section 2.4)', () => {
  it.each([
    { id: 'mm1', rate: 20, servers: 1, serviceDays: 0.04 },
    { id: 'mmc', rate: 40, servers: 8, serviceDays: 0.16 },
  ])('$id: number waiting, wait and load', ({ id, rate, servers, serviceDays }) => {
    const figures = figuresOf(shippedScenario(id), winters);
    const offered = rate * serviceDays;
    const waiting = erlangQueue(servers, offered);
    expect(errorsFrom(figures.mean('stage.desk.system.meanQueueLength'), waiting)).toBeLessThan(4);
    expect(errorsFrom(figures.mean('stage.desk.system.meanWaitDays'), waiting / rate)).toBeLessThan(4);
    expect(errorsFrom(figures.mean('stage.desk.system.utilisation'), offered / servers)).toBeLessThan(4);
  });

  it('a tandem: by Burke’s theorem each station is an M/M/c of its own (same book, section 4.2)', () => {
    const figures = figuresOf(shippedScenario('tandem'), winters);
    const first = erlangQueue(2, 24 * (1.5 / 24));
    const second = erlangQueue(4, 24 * (3.2 / 24));
    expect(errorsFrom(figures.mean('stage.first.system.meanQueueLength'), first)).toBeLessThan(4);
    expect(errorsFrom(figures.mean('stage.second.system.meanQueueLength'), second)).toBeLessThan(4);
  });
});

describe('M/M/c/c against Erlang B (same book, section 2.5)', () => {
  it('people turned away and places taken', () => {
    const figures = figuresOf(shippedScenario('mmcc'), winters);
    const starts = figures.values('stage.beds.system.starts').reduce((sum, one) => sum + one, 0);
    const arrivals = figures.values('stage.beds.system.arrivals').reduce((sum, one) => sum + one, 0);
    const lost = 1 - starts / arrivals;
    const blocked = erlangB(10, 8);
    // Losses come in runs; their share has about the error of a binomial of a third of the arrivals.
    const error = Math.sqrt((blocked * (1 - blocked)) / (arrivals / 3));
    expect(Math.abs(lost - blocked) / error).toBeLessThan(4);
    expect(errorsFrom(figures.mean('stage.beds.system.meanOccupied'), 8 * (1 - blocked))).toBeLessThan(4);
    expect(Math.max(...figures.values('stage.beds.system.meanQueueLength'))).toBe(0);
  });
});
