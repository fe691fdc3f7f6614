import { Option } from 'commander';
import { type CrisisAsked, defaultCrisis, defaultCrisisDays } from '../../analysis/thresholds/crisis.ts';
import { scopesOf, stageScopes } from '../../experiment/outcomes/columns.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** `--crisis MEASURE[=PEOPLE][:DAYS]`; `whose` are the winters that the number is worked out from unless it is given. */
export function crisisOption(whose = ''): Option {
  return new Option(
    '--crisis <MEASURE[=PEOPLE][:DAYS]>',
    `more than PEOPLE on DAYS mornings in a row; delayed[.AREA] (in hospital, ready to leave) or waiting.STAGE[.AREA] (default: delayed, 9 mornings in 10${whose} have no more, 3 days)`,
  );
}

/** Reads `delayed[.AREA][=OVER][:DAYS]` or `waiting.STAGE[.AREA]...`, or takes the usual; problems join the list. */
export function crisisOf(text: string | undefined, scenario: Scenario, problems: string[]): CrisisAsked {
  const usual = defaultCrisis(scenario);
  if (text === undefined) return usual;
  const parts = /^(delayed|waiting)((?:\.[^.=:]+)*)(?:=(\d+))?(?::([1-9]\d{0,2}))?$/.exec(text);
  if (parts === null) {
    problems.push(
      `--crisis: found "${text}"; allowed: delayed[.AREA] or waiting.STAGE[.AREA], then =PEOPLE and :DAYS, such as delayed=250:3`,
    );
    return usual;
  }
  const words = parts[2].split('.').slice(1);
  const stage = parts[1] === 'delayed' ? null : (words.shift() ?? '');
  const [scope = 'system', ...rest] = words;
  if (rest.length > 0)
    problems.push(`--crisis: found "${rest.join('.')}" after "${scope}"; allowed: nothing`);
  const found = scenario.stages.find(({ id }) => id === stage);
  if (stage !== null && found === undefined) {
    const ids = scenario.stages.map(({ id }) => id);
    problems.push(formatProblem(unknownWord('--crisis', 'stage', stage, ids)));
  } else
    checkScope(
      '--crisis',
      scope,
      found === undefined ? scopesOf(scenario) : stageScopes(scenario, found),
      problems,
    );
  const over = parts[3] === undefined ? null : Number(parts[3]);
  return { stage, scope, over, days: parts[4] === undefined ? defaultCrisisDays : Number(parts[4]) };
}

/** Adds a problem where an area is none of those there are. */
export function checkScope(
  option: string,
  scope: string,
  scopes: readonly string[],
  problems: string[],
): void {
  if (!scopes.includes(scope)) problems.push(formatProblem(unknownWord(option, 'area', scope, scopes)));
}
