import { Option } from 'commander';
import type { HowQuestion } from '../../analysis/actions/actionWinters.ts';
import { defaultWatched } from '../../analysis/actions/watchedSeries.ts';
import { modelledActions } from '../../experiment/run/enabledActions.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { crisisOf, crisisOption } from './crisisOption.ts';
import { watchedSeriesOf } from './watchOption.ts';

/** The options about how actions worked as they were written. */
export interface HowOptions {
  action: string[];
  watch?: string;
  crisis?: string;
}

/** `--action ID`, as often as wanted, and what it is watched by. */
export function howOptions(): Option[] {
  return [
    new Option(
      '--action <ID>',
      'say how one action worked: when it came, how far ahead of a crisis, what it moved day by day; may be repeated',
    )
      .argParser((text: string, before: string[]) => [...before, text])
      .default([], 'none'),
    new Option(
      '--watch <SERIES>',
      'with --action: the figure of each morning; delayed[.AREA], waiting.STAGE[.AREA], occupied.STAGE[.AREA] or indicator.ID[.AREA] (default: the queue that the outcome is about, else delayed)',
    ),
    crisisOption(' of the plan without the action'),
  ];
}

/** Reads these options. Problems are added to the list; with any, the questions must not be used. */
export function howQuestionsOf(
  { action, watch, crisis }: HowOptions,
  scenario: Scenario,
  outcome: string,
  problems: string[],
): HowQuestion[] {
  const modelled = modelledActions(scenario);
  const found = watch === undefined ? null : watchedSeriesOf(watch, scenario, problems);
  const watched = found ?? defaultWatched(scenario, outcome);
  const asked = crisisOf(crisis, scenario, problems);
  problems.push(
    ...action
      .filter((id) => !modelled.includes(id))
      .map((id) => formatProblem(unknownWord('--action', 'modelled action', id, modelled))),
    ...action
      .filter((id, at) => action.indexOf(id) < at)
      .map((id) => `--action: found "${id}" twice; allowed: each action once`),
    ...withoutAction({ action, watch, crisis }),
  );
  return action.map((id) => ({ action: id, watched, crisis: asked }));
}

function withoutAction({ action, watch, crisis }: HowOptions): string[] {
  if (action.length > 0) return [];
  const given = { '--watch': watch, '--crisis': crisis };
  return Object.entries(given)
    .filter(([, text]) => text !== undefined)
    .map(([option]) => `${option}: it has a meaning only together with --action`);
}
