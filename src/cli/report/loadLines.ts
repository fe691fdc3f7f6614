import type { CheckDocument, LoadResult } from '../../analysis/check/checkTypes.ts';
import { scopesOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { LOADS, loadInWords } from '../../words/checkInWords.ts';
import { longDateRange } from '../../words/dates.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { textTable } from './textTable.ts';

/** How many areas fit next to each other. */
const mostColumns = 7;

/** Which days the loads are of. */
export function loadHeading({ months: { first, january } }: CheckDocument): string {
  const range = ({ from, to }: { from: string; to: string }) => longDateRange(from, to);
  const when = january === null ? range(first) : `${range(first)}, then ${range(january)}`;
  return `Load over capacity: ${when}`;
}

/** A line for each stage and what its load divides, with a column for the system and each area. */
export function loadLines(document: CheckDocument, scenario: Scenario): string[] {
  const scopes = ['system', ...scopesOf(scenario).filter((scope) => scope !== 'system')];
  const shown = scopes.length > mostColumns ? ['system'] : scopes;
  const places = scenario.stages.flatMap(({ id, name }) =>
    [...new Set(document.loads.filter(({ stage }) => stage === id).map(({ kind }) => kind))].map((kind) => ({
      title: name ?? id,
      kind,
      loads: document.loads.filter((one) => one.stage === id && one.kind === kind),
    })),
  );
  if (places.length === 0) return [];
  const rows = places.map(({ title, kind, loads }) => [
    title,
    LOADS[kind],
    ...shown.map((scope) => cell(loads.find((one) => one.scope === scope))),
  ]);
  return textTable([['', '', ...shown.map((scope) => shortScope(scope))], ...rows], [0, 1]);
}

function cell(load: LoadResult | undefined): string {
  if (load === undefined) return '';
  const first = `${loadInWords(load.first.load)}${load.isHigh ? '!' : ''}`;
  return load.january === null ? first : `${first} ${loadInWords(load.january.load)}`;
}

function shortScope(scope: string): string {
  return scope === 'system' ? 'all' : scope;
}

/** How each indicator's readings of the first month spread over its bands; more than 60% in one is marked. */
export function bandLines({ indicators }: CheckDocument, scenario: Scenario): string[] {
  if (indicators.length === 0) return [];
  const { levelName } = scenario.escalation;
  const levels = [1, 2, 3, 4];
  const rows = indicators.map(({ indicator, scope, shares, mostAt }) => [
    scenario.indicators.find(({ id }) => id === indicator)?.name ?? indicator,
    scopeInWords(scenario, scope),
    ...levels.map((level) => (shares === null ? '–' : roundedNumber(shares[level - 1] * 100))),
    mostAt === null ? '' : `more than 60% at ${levelName} ${mostAt}`,
  ]);
  return textTable([['', '', ...levels.map((level) => `${levelName} ${level}`), ''], ...rows], [0, 1, 6]);
}
