import { chanceInShort } from '../../words/chanceInWords.ts';
import { usualAim } from '../../analysis/selection/selectBest.ts';
import type { ActionResult, ActionsDocument } from '../../analysis/actions/actionsDocument.ts';
import type { DifferenceResult } from '../../analysis/result/comparisonDocument.ts';
import { type Column, columnsOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { aboutMoney } from '../../words/money.ts';
import { pairKind, pairWords } from '../../words/pairInWords.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import { changeInWords } from './changeInWords.ts';
import { columnTitle } from './columnWords.ts';
import { groupLines, shiftLines } from './furtherLines.ts';
import { howLines } from './howLines.ts';
import { rankingLines } from './rankingLines.ts';
import { section, textTable } from './textTable.ts';

/** Which actions help, in words: the whole plan, each action, the pairs, what is recorded only, and what to look at. */
export function actionsReport(document: ActionsDocument, scenario: Scenario): string[] {
  const column = columnsOf(scenario).find(({ id }) => id === document.outcome)!;
  const currency = scenario.costs?.currency ?? 'GBP';
  const said = (difference: DifferenceResult | null) => changeInWords(difference, column.unit, currency);
  const money = (difference: DifferenceResult | null) => changeInWords(difference, 'money', currency);
  const say = { outcome: said, money };
  const nameOf = (id: string) => scenario.actions.find((action) => action.id === id)?.name ?? id;
  return [
    scenario.title,
    `${wintersOf(document)}; seed "${document.seed}"; engine ${document.engineVersion}`,
    `Measured by: ${columnTitle(column, scenario)}${column.better === 'none' ? '' : column.better === 'low' ? ' (less is better)' : ' (more is better)'}`,
    `The whole plan compared with no actions: ${said(document.whole)}`,
    ...section('Each action, those that help most within the plan first', [
      ...table(document, column, said, nameOf),
      ...rankingLines(document, column.unit, currency, nameOf),
    ]),
    ...section('Tested together', groupLines(document, say)),
    ...section(
      'Started a level earlier or later, compared with the plan as it is',
      shiftLines(document, say, scenario.escalation.levelName, nameOf),
    ),
    ...section('Pairs', pairLines(document, said, nameOf)),
    ...howLines(document, scenario, nameOf),
    ...section('Side effects: clearly worse with the action', harmLines(document, scenario, nameOf)),
    ...section(
      'To look at',
      document.findings.map(({ text }) => `  ${text}`),
    ),
    ...section(
      'Listed in the plan, not simulated',
      document.recorded.map((id) => `  ${nameOf(id)}`),
    ),
  ];
}

/** How many winters there are of each: fewer of those that were given up. */
function wintersOf({ replications, actions }: ActionsDocument): string {
  const counts = Object.values(actions).flatMap(({ less, alone }) => [less?.n, alone?.n]);
  const least = Math.min(replications, ...counts.filter((n) => n !== undefined));
  const most = withUnit(roundedNumber(replications), WINTERS);
  if (least === replications) return `${most} of each, the same for all`;
  // The race begins after the first stage: before that some have fewer because the run was stopped.
  const why =
    least < usualAim.firstStage
      ? 'fewer where winters were not simulated or have no such figure'
      : 'an action that another clearly beats gets no more winters, so its range is wider';
  return `${roundedNumber(least)} to ${most} of each, the same for all as far as they go: ${why}`;
}

function table(
  document: ActionsDocument,
  { unit }: Column,
  said: (difference: DifferenceResult | null) => string,
  nameOf: (id: string) => string,
): string[] {
  const counts = (id: string) => (isUneven(document) ? [countsOf(document.actions[id])] : []);
  const rows = inOrder(document).map(([id, { less, alone, share, cost, chanceHelps, costPerUnit }]) => [
    nameOf(id),
    said(less),
    said(alone),
    share === null ? '-' : said(share),
    cost === null ? '-' : aboutMoney(cost.mean, cost.low, cost.high),
    costPerUnit === null || unit === 'money'
      ? '-'
      : aboutMoney(costPerUnit.mean, costPerUnit.low, costPerUnit.high),
    chanceInShort(chanceHelps.probability, less?.n ?? 0),
    ...counts(id),
  ]);
  const figures = ['within the plan', 'alone', 'fair share', 'cost', 'cost per unit', 'winters it helps'];
  const heading = ['', ...figures, ...(isUneven(document) ? ['winters within the plan, alone'] : [])];
  return textTable([heading, ...rows], [...heading.keys()]);
}

/** Whether rows rest on different numbers of winters. */
function isUneven({ actions }: ActionsDocument): boolean {
  return new Set(Object.values(actions).flatMap(({ less, alone }) => [less?.n, alone?.n])).size > 1;
}

function countsOf({ less, alone }: ActionResult): string {
  return [less, alone].map((one) => roundedNumber(one?.n ?? 0)).join(', ');
}

/** Actions by their ranking; without one in the scenario's order. */
function inOrder({ actions, ranking }: ActionsDocument): [string, ActionResult][] {
  const ids = ranking?.order ?? Object.keys(actions);
  return ids.map((id) => [id, actions[id]]);
}

function pairLines(
  { interactions, better, actions }: ActionsDocument,
  said: (difference: DifferenceResult | null) => string,
  nameOf: (id: string) => string,
): string[] {
  return interactions.map(({ pair, value }) => {
    const names = pair.map((id) => `"${nameOf(id)}"`).join(' and ');
    const [one, other] = pair.map((id) => actions[id]?.less?.mean ?? null);
    return `  ${names}: ${said(value)}; ${pairWords[pairKind({ value, effects: [one, other], better })]}`;
  });
}

function harmLines(
  { actions }: ActionsDocument,
  scenario: Scenario,
  nameOf: (id: string) => string,
): string[] {
  const columns = new Map(columnsOf(scenario).map((column) => [column.id, column]));
  const currency = scenario.costs?.currency ?? 'GBP';
  return Object.entries(actions).flatMap(([id, { harm }]) =>
    harm.map(({ outcome, value }) => {
      const column = columns.get(outcome)!;
      return `  ${nameOf(id)}: ${columnTitle(column, scenario)}: ${changeInWords(value, column.unit, currency)}`;
    }),
  );
}
