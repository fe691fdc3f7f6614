import type { InputChange, Inputs } from '../scenario/inputs/inputs.ts';
import { isRecord } from '../scenario/edit/sameValue.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { isoPlusDays, longDateRange } from './dates.ts';
import { editInWords } from './editInWords.ts';
import { roundedNumber } from './numbers.ts';
import { WINTERS, withUnit } from './unit.ts';

/** What any result document says of where it came from. */
export interface OriginFacts {
  /** `changes`: what was changed by hand, in words, where the document says it so. */
  readonly scenario: { readonly hash: string; readonly changes?: readonly string[] };
  readonly inputs: Inputs;
  readonly startDate: string;
  readonly days: number;
  readonly replications: number;
  readonly seed: string;
  readonly engineVersion: number;
}

/** What a result was made from, by label, each in a line or more: what it takes to make it again. */
export function originInWords(facts: OriginFacts, scenario: Scenario): [label: string, lines: string[]][] {
  const { inputs, startDate, days, replications, seed, engineVersion } = facts;
  const overlays = inputs.overlays.map(
    ({ title, scale }) => `${title} at ${Number((100 * scale).toFixed(6))}%`,
  );
  const changes = facts.scenario.changes ?? inputs.changes.map((change) => changeInWords(change, scenario));
  return [
    ['Scenario', [inputs.base.title]],
    ['Pressures', overlays.length === 0 ? ['none'] : overlays],
    ['Changed by hand', changes.length === 0 ? ['nothing'] : [...changes]],
    ['Days', [longDateRange(startDate, isoPlusDays(startDate, days - 1))]],
    ['Winters', [`${withUnit(roundedNumber(replications), WINTERS)} of the set “${seed}”`]],
    ['Engine', [`version ${engineVersion}; scenario ${facts.scenario.hash.slice(0, 12)}`]],
  ];
}

/** 'Short-term beds: places 120 → 140'; a part that is gone by the name that it had. */
function changeInWords({ path, kind, before, after }: InputChange, scenario: Scenario): string {
  const name = isRecord(before) && typeof before.name === 'string' ? before.name : undefined;
  if (kind === 'removed' && name !== undefined) return `${name}: removed`;
  const edit = { change: { words: path, kind, before, after }, along: [] };
  const { where, what } = editInWords(edit, scenario, scenario);
  return `${where}: ${what}`;
}
