import type { Variant } from '../../experiment/run/design.ts';
import { modelledActions } from '../../experiment/run/enabledActions.ts';
import type { ExperimentResult, Progress } from '../../experiment/run/experimentOptions.ts';
import { runAdaptive, type AdaptiveOptions } from '../../experiment/run/runAdaptive.ts';
import { type Ran, ranOf } from '../../experiment/run/sameWinters.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { rankingOf } from './actionRanking.ts';
import { actionsAllocation } from './actionsAllocation.ts';
import type { ActionRuns } from './actionsDocument.ts';
import { actionVariants, byVariant, type SummariesById } from './actionsExperiment.ts';
import { ActionsProgress } from './actionsProgress.ts';
import type { HowRun } from './howResult.ts';
import { runHow } from './runHow.ts';
import { type ActionsPart, type ActionsRequest, wintersOfParts } from './actionsRequest.ts';
import { groupVariants, shiftedPlan, shiftsOf } from './furtherVariants.ts';
import { runShares } from './runShares.ts';

type Passed = 'seed' | 'runner' | 'now' | 'isStopped' | 'before';

/** A question about the actions of a plan, and what runs it. */
export interface ActionsQuestion extends ActionsRequest, Pick<AdaptiveOptions, Passed> {
  readonly scenario: Scenario;
  readonly outcome: string;
  /** What an earlier run found of how actions worked. It goes on growing. */
  readonly howBefore?: readonly HowRun[];
  /** Counts winters over all variants and parts. The number wanted is an upper bound. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called whenever more winters are in, of any part; the summaries are live. */
  readonly onRuns?: (runs: ActionRuns) => void;
}

/** What was run and how the last part of it ended. */
export interface ActionsAnswer {
  readonly runs: ActionRuns;
  readonly ended: ExperimentResult;
  /** Every variant that was run. A later question can take these winters over. */
  readonly ran: readonly Ran[];
}

/** The state of a question between two parts. */
export interface ActionsState {
  readonly runs: ActionRuns;
  readonly ran: readonly Ran[];
}

/** Runs one part after those that were run before. `runsOf` returns what the part adds so far. */
export type RunPart = (
  part: ActionsPart,
  options: Pick<AdaptiveOptions, 'waves' | 'replications' | 'allocation'>,
  state: ActionsState,
  runsOf: (summaries: readonly Summary[]) => ActionRuns,
) => Promise<ActionsAnswer>;

/**
 * Runs what the actions of a plan are measured by. Each action is run within the plan and alone, as long as it is in the
 * race. Then follow groups and shifted actions, the coalitions of the fair share, the pairs that these suggest, and how
 * some actions worked. Nothing is run twice, and no winter is run for its outcome if the same winter was run before. The
 * result depends only on the question, not on what was run before.
 */
export async function runActions(question: ActionsQuestion): Promise<ActionsAnswer> {
  const { scenario } = question;
  const most = wintersOfParts(scenario, question);
  const progress = new ActionsProgress(most, (one) => question.onProgress?.(one));
  const run = partRunner(question, progress);
  const later: ((before: ActionsAnswer) => Promise<ActionsAnswer>)[] = [
    (before) => runFurther(question, before, run),
    (before) => runSharesIfAny(question, before, run),
    (before) => runHow(question, before, (one) => progress.of('how', one)),
  ];
  let answer = await runEach(question, run);
  for (const part of later) if (answer.ended.kind === 'done') answer = await part(answer);
  return answer;
}

function partRunner(question: ActionsQuestion, progress: ActionsProgress): RunPart {
  const { onRuns, before = [] } = question;
  return async (part, options, state, runsOf) => {
    const { seed, runner, now, isStopped } = question;
    const ended = await runAdaptive({
      ...{ seed, runner, now, isStopped },
      ...options,
      before: [...state.ran, ...before],
      onProgress: (one) => progress.of(part, one),
      onSummary: (summaries) => onRuns?.(runsOf(summaries)),
    });
    if (ended.kind === 'done') progress.ended(part);
    const ran = [...state.ran, ...ranOf(options.waves.flat(), ended.summaries)];
    return { runs: runsOf(ended.summaries), ended, ran };
  };
}

/** Each within the plan and alone. */
function runEach(question: ActionsQuestion, run: RunPart): Promise<ActionsAnswer> {
  const { scenario, outcome, indifference, replications } = question;
  const variants = actionVariants(scenario);
  const waves = [variants.filter(isBase), variants.filter((one) => !isBase(one))];
  const all = waves.flat();
  const allocation =
    question.everyWinter === true ? undefined : actionsAllocation(scenario, all, outcome, indifference);
  const none: ActionRuns = { each: new Map(), shares: new Map(), pairs: [], indifference };
  const runsOf = (summaries: readonly Summary[]) => ({ ...none, each: byVariant(all, summaries) });
  return run('each', { waves, replications, allocation }, { runs: none, ran: [] }, runsOf);
}

/** Groups and shifted actions, in as many winters as the plan has. */
async function runFurther(
  question: ActionsQuestion,
  answer: ActionsAnswer,
  run: RunPart,
): Promise<ActionsAnswer> {
  const { scenario, groups = [] } = question;
  const shifts = shiftedActions(question, answer.runs.each).flatMap((id) => shiftsOf(scenario, id));
  const variants = [
    ...groups.flatMap((group) => groupVariants(scenario, group)),
    ...shifts.map((shift) => shiftedPlan(scenario, shift)),
  ];
  if (variants.length === 0) return answer;
  const { replications } = answer.runs.each.get('plan')!;
  return run('further', { waves: [variants], replications }, answer, (summaries) => ({
    ...answer.runs,
    ...{ groups, shifts, further: byVariant(variants, summaries) },
  }));
}

/** The fair shares and the pairs, where shares are asked for and there are two actions to share anything. */
async function runSharesIfAny(
  question: ActionsQuestion,
  before: ActionsAnswer,
  run: RunPart,
): Promise<ActionsAnswer> {
  const winters = Math.min(question.shares, question.replications);
  if (winters === 0 || modelledActions(question.scenario).length < 2) return before;
  return runShares({ ...question, replications: winters }, before, run);
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
