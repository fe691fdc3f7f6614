import { type Column, stageScopes } from '../../experiment/outcomes/columns.ts';
import { engineVersion } from '../../experiment/shard.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { indicatorScopes } from '../../model/indicators/describe.ts';
import { estimateOf } from '../columnEstimate.ts';
import { chance } from './chance.ts';
import { dayQuantiles } from './dayQuantiles.ts';
import { anyAreaResult, levelResult } from './levelResult.ts';
import { originOf, type Simulated } from './origin.ts';
import type { ActionResult, ResultDocument } from './resultTypes.ts';
import { scenarioNameOf } from './scenarioNameOf.ts';
import { stageResult } from './stageResult.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** The facts about a run that are not in its summary. */
export interface ResultContext extends Simulated {
  /** Hash of the resolved scenario. */
  readonly hash: string;
  readonly seed: string;
  /** What was changed by hand in the scenario, in words. */
  readonly changes?: readonly string[];
}

/**
 * The result document of a run (docs/result.schema.json): keys in the scenario's order, numbers finite or null. Needs
 * at least one replication.
 */
export function resultDocument(summary: Summary, context: ResultContext): ResultDocument {
  const { scenario, hash, seed, changes = [] } = context;
  if (summary.replications === 0) throw new RangeError('resultDocument: no replication has been done');
  return {
    scenario: { ...scenarioNameOf(scenario, hash), ...(changes.length > 0 ? { changes } : {}) },
    seed,
    replications: summary.replications,
    engineVersion,
    startDate: scenario.calendar.startDate,
    days: scenario.calendar.days,
    ...originOf(context),
    events: estimateOf(summary, 'events'),
    stages: byId(scenario.stages, (stage) =>
      byKey(stageScopes(scenario, stage), (scope) => stageResult(summary, stage.id, scope)),
    ),
    outcomes: byKey(idsOf(outcomeColumns(summary)), (id) => estimateOf(summary, id)),
    levels: byKey(summary.scopes, (scope) => levelResult(summary, scope)),
    anyArea: anyAreaResult(summary),
    actions: byKey(idsOf(scenario.actions), (id) => actionResult(summary, id)),
    indicators: byId(scenario.indicators, (indicator) =>
      byKey(indicatorScopes(scenario, indicator), (scope) => ({
        byDay: dayQuantiles(summary, 'indicator', indicator.id, scope),
      })),
    ),
  };
}

/** The outcome columns without those of first days, which `levels` gives as dates. */
export function outcomeColumns(summary: Summary): Column[] {
  return summary.columns.filter(({ group, unit }) => group === 'outcome' && unit !== 'dayIndex');
}

function byKey<R>(keys: readonly string[], value: (key: string) => R): Record<string, R> {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}

function byId<T extends { readonly id: string }, R>(
  parts: readonly T[],
  value: (part: T) => R,
): Record<string, R> {
  return Object.fromEntries(parts.map((part) => [part.id, value(part)]));
}

function idsOf(parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

function actionResult(summary: Summary, id: string): ActionResult {
  return {
    started: chance(summary.column(outcomeId.action(id, 'started'))),
    daysActive: estimateOf(summary, outcomeId.action(id, 'daysActive')),
    cost: estimateOf(summary, outcomeId.action(id, 'cost')),
    refused: estimateOf(summary, outcomeId.action(id, 'refused')),
  };
}
