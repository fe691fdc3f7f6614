import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { LOADS, loadInWords } from '../../words/checkInWords.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { textTable } from './textTable.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { withInterval } from './withInterval.ts';

const words = { waiting: 'waiting', occupied: 'receiving the service' } as const;

/** The stocks that move by more than 5%, and the stages that have no equilibrium. */
export function driftLines({ drift }: CheckDocument, scenario: Scenario): string[] {
  const moving = drift.stocks.filter(({ moves }) => moves);
  const rows = moving.map(({ stage, measure, opening, change, share }) => [
    stageName(stage, scenario),
    words[measure],
    withInterval(opening),
    withInterval(change),
    share === null ? 'from nobody' : `${roundedNumber(share * 100)}%`,
  ]);
  const head = ['Stocks that move by more than 5%', '', 'at first', 'change (95%)', ''];
  const stocks =
    rows.length === 0 ? ['  No stock moves by more than 5%.'] : textTable([head, ...rows], [0, 1]);
  const unsettled = drift.noEquilibrium.map(({ stage, scope, kind, load }) => [
    stageName(stage, scenario),
    scopeInWords(scenario, scope),
    `${LOADS[kind]}: ${loadInWords(load)}`,
    'no equilibrium, depends on the opening backlog',
  ]);
  return [...stocks, ...textTable(unsettled, [0, 1, 2, 3])];
}

/** The name of a stage, or its id. */
export function stageName(stage: string, { stages }: Scenario): string {
  return stages.find(({ id }) => id === stage)?.name ?? stage;
}
