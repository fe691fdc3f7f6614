import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../support/figures.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

interface Statistic {
  mean: number;
  sd_between_replications: number;
}

interface Station {
  station: string;
  Lq: Statistic;
  Ls: Statistic;
  Wq: Statistic;
}

const expected = JSON.parse(
  readFileSync(new URL('../bench/d2a-ref-expected.json', import.meta.url), 'utf8'),
) as { replications: number; events_per_replication: Statistic; stations: Station[] };

const stages: Record<string, string> = { ASM: 'assessment', P1: 'p1', P2: 'p2', P3: 'p3' };
const measures = { Lq: 'meanQueueLength', Ls: 'meanOccupied', Wq: 'meanWaitDays' } as const;

describe('D2A-ref against another engine: 48 statistics and the events of 60,000 replications', () => {
  it('agrees within the error of both', () => {
    const n = 200;
    const figures = figuresOf(shippedScenario('d2a-ref'), n);
    const zOf = (column: string, { mean, sd_between_replications: sd }: Statistic) =>
      (figures.mean(column).mean - mean) / (sd * Math.sqrt(1 / n + 1 / expected.replications));
    const z = expected.stations.flatMap((station) => {
      const [stage, area] = station.station.split('_');
      return (['Lq', 'Ls', 'Wq'] as const).map((key) =>
        zOf(`stage.${stages[stage]}.${area}.${measures[key]}`, station[key]),
      );
    });
    z.push(zOf('events', expected.events_per_replication));
    expect(z).toHaveLength(49);
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(4);
    const rms = Math.sqrt(z.reduce((sum, one) => sum + one * one, 0) / z.length);
    expect(rms).toBeGreaterThan(0.5);
    expect(rms).toBeLessThan(1.6);
  });
});
