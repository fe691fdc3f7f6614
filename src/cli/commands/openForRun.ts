import { BadInput } from '../badInput.ts';
import { outProblems } from '../checkOut.ts';
import { type OpenedScenario, collecting, readScenario } from '../input/readScenario.ts';
import { sayWarnings } from '../input/sayWarnings.ts';
import { precisionProblems } from './precisionProblems.ts';
import { type RunOptions, type RunRequest, runRequestOf } from './runOptions.ts';

/** A scenario as the command names it: a file or id, and its own overlays. */
export interface ScenarioAsked {
  readonly file: string;
  readonly overlays: readonly string[];
}

/** What has been opened for a run or a comparison, and how it is to run. */
export interface OpenedForRun {
  readonly opened: readonly OpenedScenario[];
  readonly request: RunRequest;
}

/** Opens scenarios and reads the options; all that is wrong with either comes at once, before anything runs. */
export async function openForRun(
  asked: readonly ScenarioAsked[],
  options: RunOptions,
  check: (opened: readonly OpenedScenario[], problems: string[]) => void = () => undefined,
): Promise<OpenedForRun> {
  const problems = outProblems(options.out);
  const request = runRequestOf(options, problems);
  const opened: OpenedScenario[] = [];
  for (const { file, overlays } of asked) {
    const one = await collecting(problems, () => readScenario(file, [...overlays, ...options.overlay]));
    if (one === undefined) continue;
    opened.push(one);
    problems.push(...precisionProblems(request.precisions, one.scenario, file));
  }
  if (opened.length === asked.length) check(opened, problems);
  if (problems.length > 0) throw new BadInput([...new Set(problems)]);
  sayWarnings(opened);
  return { opened, request };
}
