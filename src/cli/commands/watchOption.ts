import { type WatchedSeries, watchable } from '../../analysis/actions/watchedSeries.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { checkScope } from './crisisOption.ts';

const kinds = ['delayed', 'waiting', 'occupied', 'indicator'];

/** Reads `delayed[.AREA]` or `waiting.STAGE[.AREA]`, `occupied...`, `indicator.ID...`; null with a problem that joins the list. */
export function watchedSeriesOf(text: string, scenario: Scenario, problems: string[]): WatchedSeries | null {
  const [kind, ...words] = text.split('.');
  const ofKind = watchable(scenario).filter((one) => one.kind === kind);
  const report = (what: string, word: string, known: readonly string[]) => {
    problems.push(formatProblem(unknownWord('--watch', what, word, known)));
    return null;
  };
  if (!kinds.includes(kind)) return report('figure', kind, kinds);
  const part = kind === 'delayed' ? null : (words.shift() ?? '');
  const ofPart = ofKind.filter((one) => one.part === part);
  if (ofPart.length === 0) {
    if (part === null) problems.push('--watch: nobody comes from hospital here; watch waiting.STAGE');
    else
      report(kind === 'indicator' ? 'indicator' : 'stage', part, [
        ...new Set(ofKind.map((one) => one.part!)),
      ]);
    return null;
  }
  const scopes = ofPart.map(({ scope }) => scope);
  const [scope = scopes.length === 1 ? scopes[0] : 'system', ...rest] = words;
  checkScope('--watch', scope, scopes, problems);
  if (rest.length > 0) problems.push(`--watch: found "${rest.join('.')}" after "${scope}"; allowed: nothing`);
  return ofPart.find((one) => one.scope === scope) ?? null;
}
