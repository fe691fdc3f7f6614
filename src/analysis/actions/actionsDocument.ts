import type { Column } from '../../experiment/outcomes/columns.ts';
import { modelledActions } from '../../experiment/run/enabledActions.ts';
import { engineVersion } from '../../experiment/shard.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { columnDifference, columnEstimate } from '../columnEstimate.ts';
import { pairedValues } from '../difference.ts';
import { type Estimate, meanEstimate } from '../estimate.ts';
import { chance } from '../result/chance.ts';
import type { DifferenceResult } from '../result/comparisonDocument.ts';
import { originOf, type Origin } from '../result/origin.ts';
import type { ResultContext } from '../result/resultDocument.ts';
import type { Chance, ScenarioName } from '../result/resultTypes.ts';
import { simultaneousIntervals } from '../simultaneous.ts';
import { type Ranking, rankingOf } from './actionRanking.ts';
import { orderedWinters, sharesByAction, type SummariesById } from './actionsExperiment.ts';
import { costPerUnit, type Ratio } from './costPerUnit.ts';
import { groupResult, type GroupResult, shiftResult, type ShiftResult } from './furtherResults.ts';
import type { ActionGroup, Shift } from './furtherVariants.ts';
import { harmElsewhere, type Harm } from './harmElsewhere.ts';
import { howResult, type HowResult, type HowRun } from './howResult.ts';
import type { Finding } from './findings/finding.ts';
import { planFindings } from './findings/registry.ts';
import { scenarioNameOf } from '../result/scenarioNameOf.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** What one action does to the outcome. Differences are in the outcome's unit: with the action less without it. */
export interface ActionResult {
  /** Within the plan: the plan less the plan without this action. */
  readonly less: DifferenceResult | null;
  /** On its own: only this action less no actions. */
  readonly alone: DifferenceResult | null;
  /** The action's fair share of the plan's whole effect. Null where shares were not requested. */
  readonly share: DifferenceResult | null;
  readonly cost: Estimate | null;
  /** The winters in which the outcome is strictly better with the action, within the plan. */
  readonly chanceHelps: Chance;
  /** Money of the whole plan for each unit of the outcome gained by this action. Null where this has no meaning. */
  readonly costPerUnit: Ratio | null;
  /** Outcomes of other areas and services that are worse with the action than without. */
  readonly harm: readonly Harm[];
  /** The action started one level earlier or later. Null where this was not requested or is not possible. */
  readonly earlier: ShiftResult | null;
  readonly later: ShiftResult | null;
}

/** How much the effect of two actions together in the plan exceeds the sum of what each does there. */
export interface Interaction {
  readonly pair: readonly [string, string];
  readonly value: DifferenceResult | null;
}

/** Which actions help: every modelled action measured by one outcome, in the same winters. */
export interface ActionsDocument extends Origin {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly engineVersion: number;
  readonly replications: number;
  /** ISO date of the first counted day. */
  readonly startDate: string;
  readonly days: number;
  readonly outcome: string;
  readonly better: Column['better'];
  /** The plan less no actions. */
  readonly whole: DifferenceResult | null;
  readonly actions: Readonly<Record<string, ActionResult>>;
  /** By what each does within the plan. Null where nothing can be ranked. */
  readonly ranking: Ranking | null;
  /** By what each does alone. */
  readonly rankingAlone: Ranking | null;
  readonly groups: readonly GroupResult[];
  readonly interactions: readonly Interaction[];
  /** Actions that are listed in the plan and not simulated: no effect is claimed for them. */
  readonly recorded: readonly string[];
  /** How the actions worked that were requested. */
  readonly how: readonly HowResult[];
  readonly findings: readonly Finding[];
}

/** What was run, by the id of the variant; `shares` and `pairs` may be empty. */
export interface ActionRuns {
  readonly each: SummariesById;
  readonly shares: SummariesById;
  readonly pairs: readonly { readonly pair: readonly [string, string]; readonly summary: Summary }[];
  /** Differences of the mean smaller than this do not matter for a ranking; the usual when not given. */
  readonly indifference?: number;
  /** Groups and shifts that were run too, and their variants by id (furtherVariants). */
  readonly groups?: readonly ActionGroup[];
  readonly shifts?: readonly Shift[];
  readonly further?: SummariesById;
  /** What was run to show how actions worked. Each entry has at least one winter. */
  readonly how?: readonly HowRun[];
}

/** Makes the document from finished summaries. Throws for an outcome that the scenario does not have. */
export function actionsDocument(runs: ActionRuns, outcome: string, context: ResultContext): ActionsDocument {
  const { scenario, hash, seed } = context;
  const [plan, none] = [runs.each.get('plan')!, runs.each.get('none') ?? runs.each.get('plan')!];
  const column = plan.columnNamed(outcome);
  const ids = modelledActions(scenario);
  const lessSide = ids.map((id) => [runs.each.get(`less-${id}`)!, plan] as const);
  const aloneSide = ids.map((id) => [none, runs.each.get(`alone-${id}`)!] as const);
  const [less, alone] = [together(lessSide, column), together(aloneSide, column)];
  const shares = shareDifferences(scenario, seed, runs.shares, column);
  return {
    scenario: scenarioNameOf(scenario, hash),
    seed,
    engineVersion,
    replications: plan.replications,
    startDate: scenario.calendar.startDate,
    days: scenario.calendar.days,
    ...originOf(context),
    outcome,
    better: column.better,
    whole: withoutOthers(columnDifference(none, plan, column)),
    actions: Object.fromEntries(
      ids.map((id, at): [string, ActionResult] => [
        id,
        {
          less: less[at],
          alone: alone[at],
          share: shares.get(id) ?? null,
          cost: columnEstimate(plan, plan.columnNamed(outcomeId.action(id, 'cost'))),
          chanceHelps: chanceHelps(lessSide[at][0], plan, column),
          costPerUnit: costPerUnit(lessSide[at][0], plan, column),
          harm: harmElsewhere(lessSide[at][0], plan, outcome),
          earlier: shifted(runs, id, 'earlier', column),
          later: shifted(runs, id, 'later', column),
        },
      ]),
    ),
    ranking: rankingOf(scenario, runs.each, 'less', column, runs.indifference),
    rankingAlone: rankingOf(scenario, runs.each, 'alone', column, runs.indifference),
    groups: (runs.groups ?? []).map((group) => groupResult({ plan, none }, group, runs.further!, column)),
    interactions: runs.pairs.map(({ pair, summary }) => interaction(runs.each, plan, pair, summary, column)),
    recorded: scenario.actions.filter(({ modelled }) => !modelled).map(({ id }) => id),
    how: (runs.how ?? []).map((run) => howResult(scenario, run)),
    findings: planFindings(scenario, runs.each),
  };
}

function shifted(
  { each, shifts = [], further }: ActionRuns,
  action: string,
  when: Shift['when'],
  column: Column,
): ShiftResult | null {
  const shift = shifts.find((one) => one.action === action && one.when === when);
  if (shift === undefined) return null;
  return shiftResult(each.get('plan')!, further!.get(`${when}-${action}`)!, shift, column);
}

/** Paired differences of one outcome, with the intervals that hold together. */
function together(
  pairs: readonly (readonly [Summary, Summary])[],
  column: Column,
): (DifferenceResult | null)[] {
  const intervals = simultaneousIntervals(
    pairs.map(([from, to]) => pairedValues(from.column(column.id), to.column(column.id))),
    column.unit === 'yesNo' ? 'share' : 'mean',
  );
  return pairs.map(([from, to], at) => {
    const difference = columnDifference(from, to, column);
    return difference === null ? null : { ...withoutOthers(difference)!, together: intervals[at] };
  });
}

function shareDifferences(
  scenario: Scenario,
  seed: string,
  summaries: SummariesById,
  column: Column,
): ReadonlyMap<string, DifferenceResult | null> {
  if (summaries.size === 0) return new Map();
  const values = [...sharesByAction(scenario, orderedWinters(scenario, seed, summaries, column.id))];
  const intervals = simultaneousIntervals(values.map(([, one]) => one));
  return new Map(
    values.map(([id, one], at) => {
      const estimate = meanEstimate(one);
      return [id, estimate === null ? null : { ...withoutOthers(estimate)!, together: intervals[at] }];
    }),
  );
}

function withoutOthers(
  difference: Pick<DifferenceResult, 'mean' | 'low' | 'high' | 'n'> | null,
): DifferenceResult | null {
  if (difference === null) return null;
  const { mean, low, high, n } = difference;
  return { mean, low, high, n, together: null };
}

/** The share of winters in which the outcome is strictly better with the action than without. */
function chanceHelps(without: Summary, plan: Summary, { id, better }: Column): Chance {
  const sign = better === 'low' ? -1 : 1;
  const differences = pairedValues(without.column(id), plan.column(id));
  return chance(differences.map((one) => (Number.isNaN(one) ? NaN : sign * one > 0 ? 1 : 0)));
}

/** In each winter: what both do in the plan, less what each does there. */
function interaction(
  each: SummariesById,
  plan: Summary,
  pair: readonly [string, string],
  withoutBoth: Summary,
  { id }: Column,
): Interaction {
  const [one, other] = pair.map((action) => each.get(`less-${action}`)!.column(id));
  const [whole, neither] = [plan.column(id), withoutBoth.column(id)];
  const values = Float64Array.from(
    { length: Math.min(one.length, other.length, whole.length, neither.length) },
    (_, winter) => whole[winter] - one[winter] - other[winter] + neither[winter],
  );
  return { pair, value: withoutOthers(meanEstimate(values)) };
}
