import { type Column, stageScopes } from '../../experiment/outcomes/columns.ts';
import { engineVersion } from '../../experiment/shard.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { indicatorScopes } from '../../model/indicators/describe.ts';
import { columnEstimate, estimateOf } from '../columnEstimate.ts';
import type { Estimate } from '../estimate.ts';
import { chance } from './chance.ts';
import { dayQuantiles } from './dayQuantiles.ts';
import { anyAreaResult, levelResult } from './levelResult.ts';
import { originOf, type Simulated } from './origin.ts';
import type { ActionResult, ResultDocument } from './resultTypes.ts';
import { scenarioNameOf } from './scenarioNameOf.ts';
import { stageResult } from './stageResult.ts';
import { byIdSteps, byKeySteps, finish, type Steps } from './steps.ts';
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
  return finish(resultSteps(summary, context));
}

/** Makes the result document in steps, during which the summary must not grow. */
export function* resultSteps(summary: Summary, context: ResultContext): Steps<ResultDocument> {
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
    stages: yield* byIdSteps(scenario.stages, (stage) =>
      byKeySteps(stageScopes(scenario, stage), (scope) => stageResult(summary, stage.id, scope)),
    ),
    outcomes: yield* outcomes(summary),
    levels: yield* byKeySteps(summary.scopes, (scope) => levelResult(summary, scope)),
    anyArea: anyAreaResult(summary),
    actions: yield* byKeySteps(idsOf(scenario.actions), (id) => actionResult(summary, id)),
    indicators: yield* byIdSteps(scenario.indicators, (indicator) =>
      byKeySteps(indicatorScopes(scenario, indicator), (scope) => ({
        byDay: dayQuantiles(summary, 'indicator', indicator.id, scope),
      })),
    ),
  };
}

/** The outcome columns without those of first days, which `levels` gives as dates. */
export function outcomeColumns(summary: Summary): Column[] {
  return summary.columns.filter(({ group, unit }) => group === 'outcome' && unit !== 'dayIndex');
}

function outcomes(summary: Summary): Steps<Record<string, Estimate | null>> {
  return byKeySteps(idsOf(outcomeColumns(summary)), (id) => columnEstimate(summary, summary.columnNamed(id)));
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
