import type { Variant } from '../../experiment/design.ts';
import { modelledActions } from '../../experiment/enabledActions.ts';
import type { ExperimentResult } from '../../experiment/experimentOptions.ts';
import { runInSteps, type StepsOptions } from '../../experiment/runInSteps.ts';
import { type Ran, ranOf } from '../../experiment/sameWinters.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { rankingOf } from './actionRanking.ts';
import { actionsAllocation } from './actionsAllocation.ts';
import type { ActionRuns } from './actionsDocument.ts';
import { actionVariants, byVariant, type SummariesById } from './actionsExperiment.ts';
import { type ActionGroup, groupVariants, shiftedPlan, shiftsOf } from './furtherVariants.ts';
import { runShares } from './runShares.ts';

/** What is asked about the actions of a plan, and what runs it. */
export interface ActionsQuestion extends Omit<StepsOptions, 'waves' | 'before' | 'allocation' | 'onSummary'> {
  readonly scenario: Scenario;
  readonly outcome: string;
  /** Winters from which fair shares are computed; 0 for none. */
  readonly shares: number;
  /** Pairs of actions to be looked into, of those that seem to interact most. */
  readonly pairs: number;
  readonly indifference?: number;
  /** Every winter of every variant, also of those that are out of the race. */
  readonly everyWinter?: boolean;
  /** Actions to be started a level earlier and later too: so many of those that help most within the plan. */
  readonly timing?: number;
  /** Actions to be judged as one. */
  readonly groups?: readonly ActionGroup[];
}

/** What was run and how the last part of it ended. */
export interface ActionsAnswer {
  readonly runs: ActionRuns;
  readonly ended: ExperimentResult;
}

/**
 * Runs what the actions of a plan are judged by: each within the plan and alone, as long as it is in the race; groups and
 * shifted actions; the coalitions of the fair share; the pairs that they point to. Nothing is run twice, nor a winter that
 * is the same as one that was run.
 */
export async function runActions(question: ActionsQuestion): Promise<ActionsAnswer> {
  const { scenario, outcome, indifference } = question;
  const variants = actionVariants(scenario);
  const waves = [variants.filter(isBase), variants.filter((one) => !isBase(one))];
  const all = waves.flat();
  const allocation =
    question.everyWinter === true ? undefined : actionsAllocation(scenario, all, outcome, indifference);
  const ended = await runInSteps({ ...question, waves, allocation });
  const each = byVariant(all, ended.summaries);
  const runs: ActionRuns = { each, shares: new Map(), pairs: [], indifference };
  if (ended.kind !== 'done') return { runs, ended };
  const before = ranOf(all, ended.summaries);
  const further = await runFurther(question, { runs, ended }, before);
  const winters = Math.min(question.shares, question.replications);
  if (further.ended.kind !== 'done' || winters === 0 || modelledActions(scenario).length < 2) return further;
  return runShares({ ...question, replications: winters }, further.runs, before);
}

/** Groups and shifted actions, in as many winters as the plan has. */
async function runFurther(
  question: ActionsQuestion,
  answer: ActionsAnswer,
  before: readonly Ran[],
): Promise<ActionsAnswer> {
  const { scenario, groups = [] } = question;
  const shifts = shiftedActions(question, answer.runs.each).flatMap((id) => shiftsOf(scenario, id));
  const variants = [
    ...groups.flatMap((group) => groupVariants(scenario, group)),
    ...shifts.map((shift) => shiftedPlan(scenario, shift)),
  ];
  if (variants.length === 0) return answer;
  const replications = answer.runs.each.get('plan')!.replications;
  const ended = await runInSteps({ ...question, replications, waves: [variants], before });
  if (ended.kind !== 'done') return { ...answer, ended };
  const further = byVariant(variants, ended.summaries);
  return { runs: { ...answer.runs, further, groups, shifts }, ended };
}

/** Those that help most within the plan, of those that a level triggers. */
function shiftedActions(
  { scenario, outcome, indifference, timing = 0 }: ActionsQuestion,
  each: SummariesById,
): string[] {
  const column = each.get('plan')!.columnNamed(outcome);
  const ranking = rankingOf(scenario, each, 'less', column, indifference);
  const ids = ranking?.order ?? modelledActions(scenario);
  return ids.filter((id) => shiftsOf(scenario, id).length > 0).slice(0, timing);
}

function isBase({ id }: Variant): boolean {
  return id === 'plan' || id === 'none';
}
