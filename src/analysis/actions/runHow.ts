import type { Progress } from '../../experiment/run/experimentOptions.ts';
import { runExperiment } from '../../experiment/run/runExperiment.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { howExperiment, type HowQuestion, isSameQuestion } from './actionWinters.ts';
import { type HowRun, wintersOfHow } from './howResult.ts';
import type { ActionRuns } from './actionsDocument.ts';
import type { ActionsAnswer, ActionsQuestion } from './runActions.ts';

/**
 * Runs the plan and the plan without each action in question, in as many winters as the plan has. Their days are
 * recorded, so winters that were run only for outcomes cannot be used. Winters that were run for the same question
 * before are not run again.
 */
export async function runHow(
  question: ActionsQuestion,
  before: ActionsAnswer,
  onProgress: (progress: Progress) => void,
): Promise<ActionsAnswer> {
  const asked = question.how ?? [];
  const wanted = before.runs.each.get('plan')!.replications;
  let answer = before;
  let done = 0;
  for (const [at, one] of asked.entries()) {
    if (answer.ended.kind !== 'done') return answer;
    const [doneBefore, later] = [done, (asked.length - at - 1) * 2 * wanted];
    answer = await runOne(question, one, wanted, answer, (now) => {
      done = doneBefore + now.done;
      onProgress({ ...now, done, wanted: doneBefore + now.wanted + later });
    });
  }
  return answer;
}

async function runOne(
  { scenario, seed, runner, now, isStopped, onRuns, howBefore = [] }: ActionsQuestion,
  one: HowQuestion,
  wanted: number,
  { runs, ...answer }: ActionsAnswer,
  onProgress: (progress: Progress) => void,
): Promise<ActionsAnswer> {
  const { variants, probe } = howExperiment(scenario, one);
  const [plan] = variants;
  const known = howBefore.find(({ question }) => isSameQuestion(question, one));
  const withHow = (summaries: readonly Summary[]) => withRun(runs, one, wanted, summaries);
  const ended = await runExperiment({
    ...{ seed, runner, now, isStopped, variants, replications: wanted, onProgress },
    detail: 'recorded',
    probeOf: () => probe,
    known: (variant) => known && (variant === plan ? known.plan : known.without),
    onSummary: (summaries) => onRuns?.(withHow(summaries)),
  });
  return { ...answer, runs: withHow(ended.summaries), ended };
}

/** With what there is of a question beside those before it; nothing while it has no winter. */
function withRun(
  runs: ActionRuns,
  question: HowQuestion,
  wanted: number,
  [plan, without]: readonly Summary[],
): ActionRuns {
  const run: HowRun = { question, plan, without, wanted };
  return wintersOfHow(run) === 0 ? runs : { ...runs, how: [...(runs.how ?? []), run] };
}
