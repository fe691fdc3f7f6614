import type { Ranking } from '../../analysis/actions/actionRanking.ts';
import type { ActionsDocument } from '../../analysis/actions/actionsDocument.ts';
import type { ColumnUnit } from '../../experiment/outcomes/columns.ts';
import { aboutMoney } from '../../words/money.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { withUnit } from '../../words/unit.ts';
import { nounOf } from './figureInWords.ts';

/** Lines on whether it is clear which action helps most, within the plan and alone. Empty where there is no ranking. */
export function rankingLines(
  { ranking, rankingAlone }: ActionsDocument,
  unit: ColumnUnit,
  currency: string,
  nameOf: (id: string) => string,
): string[] {
  const told = [
    { ranking, where: 'within the plan' },
    { ranking: rankingAlone, where: 'alone' },
  ].flatMap(({ ranking: one, where }) => (one === null ? [] : [{ one, where }]));
  if (told.length === 0) return [];
  const [{ one }] = told;
  const amount = amountInWords(one.indifference, unit, currency);
  return [
    '',
    ...told.map(({ one: ranked, where }) => `  Most help ${where}: ${inWords(ranked, nameOf)}`),
    `  (${roundedNumber(one.confidence * 100)}% sure of the first; less than ${amount} between two actions does not count)`,
  ];
}

function inWords({ order, separated, notYet }: Ranking, nameOf: (id: string) => string): string {
  const name = (id: string) => `"${nameOf(id)}"`;
  if (separated) return name(order[0]);
  const others = `${notYet.length === 1 ? '' : 'one of '}${notYet.map(name).join(', ')}`;
  return `not yet separated: ${name(order[0])} leads, and it may be ${others}`;
}

function amountInWords(amount: number, unit: ColumnUnit, currency: string): string {
  if (unit === 'money') return currency === 'GBP' ? aboutMoney(amount) : `${amount} ${currency}`;
  if (unit === 'share' || unit === 'yesNo') return `${Number((amount * 100).toPrecision(3))} points`;
  return withUnit(amount >= 1000 ? roundedNumber(amount) : `${amount}`, nounOf(unit));
}
