import type { Summary } from '../../experiment/summary.ts';
import { estimateOf } from '../columnEstimate.ts';
import type { Estimate } from '../estimate.ts';
import { dayQuantiles } from './dayQuantiles.ts';
import type { StageResult } from './resultTypes.ts';

/** The figures of a stage in one scope. */
export function stageResult(summary: Summary, stage: string, scope: string): StageResult {
  const figure = (measure: string) => estimateOf(summary, `stage.${stage}.${scope}.${measure}`);
  return {
    arrivals: figure('arrivals'),
    starts: figure('starts'),
    completions: figure('completions'),
    meanQueueLength: figure('meanQueueLength'),
    meanOccupied: figure('meanOccupied'),
    utilisation: figure('utilisation'),
    meanWaitDays: figure('meanWaitDays'),
    p90WaitDays: p90WaitDays(summary, stage, scope),
    byDay: {
      waiting: dayQuantiles(summary, 'waiting', stage, scope),
      occupied: dayQuantiles(summary, 'occupied', stage, scope),
    },
  };
}

function p90WaitDays(summary: Summary, stage: string, scope: string): Estimate | null {
  const pooled = summary.pooledWaitQuantile(summary.waitIndex(stage, scope), 0.9);
  if (pooled === null) return null;
  return { mean: pooled.value, sd: null, low: pooled.low, high: pooled.high, n: pooled.winters };
}
