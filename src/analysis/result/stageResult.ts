import type { StageMeasure } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { estimateOf } from '../columnEstimate.ts';
import type { Estimate } from '../estimate.ts';
import { dayQuantiles } from './dayQuantiles.ts';
import type { StageResult } from './resultTypes.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

const mostPeople = 0.9;

/** The figures of a stage in one scope. */
export function stageResult(summary: Summary, stage: string, scope: string): StageResult {
  const figure = (measure: StageMeasure) => estimateOf(summary, outcomeId.stage(stage, scope, measure));
  return {
    arrivals: figure('arrivals'),
    starts: figure('starts'),
    completions: figure('completions'),
    meanQueueLength: figure('meanQueueLength'),
    meanOccupied: figure('meanOccupied'),
    utilisation: figure('utilisation'),
    meanWaitDays: figure('meanWaitDays'),
    p90WaitDays: waitQuantile(summary, stage, scope, mostPeople),
    notStarted: figure('notStarted'),
    waitSoFarDays: figure('waitSoFarDays'),
    startWithinDays: startWithinDays(summary, stage, scope),
    byDay: {
      waiting: dayQuantiles(summary, 'waiting', stage, scope),
      occupied: dayQuantiles(summary, 'occupied', stage, scope),
    },
  };
}

/**
 * The days within which 9 in 10 start, of those who started and those who had not when the window ended: whoever had not
 * counts as later, so that it is never too short. Null where fewer than 9 in 10 had started.
 */
function startWithinDays(summary: Summary, stage: string, scope: string): Estimate | null {
  const all = (measure: StageMeasure) => total(summary.column(outcomeId.stage(stage, scope, measure)));
  const [started, notStarted] = [all('starts'), all('notStarted')];
  const ofStarted = (mostPeople * (started + notStarted)) / started;
  return ofStarted <= 1 ? waitQuantile(summary, stage, scope, ofStarted) : null;
}

function waitQuantile(summary: Summary, stage: string, scope: string, probability: number): Estimate | null {
  const pooled = summary.pooledWaitQuantile(summary.waitIndex(stage, scope), probability);
  if (pooled === null) return null;
  return { mean: pooled.value, sd: null, low: pooled.low, high: pooled.high, n: pooled.winters };
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
