import { loadInWords, LOADS } from '../../../words/checkInWords.ts';
import { rangeInWords, roundedNumber, shareInWords, supportedPlace } from '../../../words/numbers.ts';
import { WINTERS, withUnit } from '../../../words/unit.ts';
import type { Drift } from '../../results/answer.ts';
import { scopeName } from '../../wording/scenarioWords.ts';

const MEASURES = { waiting: 'waiting', occupied: 'receiving the service' } as const;

/** Whether anything moves, in one sentence. */
export function driftVerdict({ stocks, winters }: Drift): string {
  const moving = stocks.filter(({ moves }) => moves).length;
  const after = `in 28 days, over ${withUnit(roundedNumber(winters), WINTERS)}`;
  if (moving === 0)
    return `Queues stay as they are. Nowhere does the number of people waiting, or receiving the service, clearly change by more than 5% ${after}.`;
  return `${moving === 1 ? 'One queue or service changes' : `${moving} queues or services change`} by more than 5% ${after}:`;
}

/** Every stock that moves, then the stages whose load lets no queue settle. */
export function driftSaid({ scenario, stocks, noEquilibrium }: Drift): string[] {
  const name = (id: string) => scenario.stages.find((stage) => stage.id === id)?.name ?? id;
  const moving = stocks.filter(({ moves }) => moves);
  return [
    ...moving.map(({ stage, measure, opening, change, share }) => {
      const from = roundedNumber(opening.mean, supportedPlace(opening.mean, opening.low, opening.high));
      const by = roundedNumber(Math.abs(change.mean), supportedPlace(change.mean, change.low, change.high));
      const way = change.mean < 0 ? 'falls' : 'grows';
      const part = share === null ? '' : `, or ${shareInWords(Math.abs(share))}`;
      const [low, high] = [change.low ?? NaN, change.high ?? NaN];
      const interval = change.mean < 0 ? rangeInWords(-high, -low) : rangeInWords(low, high);
      return `${name(stage)}: people ${MEASURES[measure]}. There are ${from} at first; the number ${way} by ${by}${part} (95% range ${interval ?? 'not known'}).`;
    }),
    ...noEquilibrium.map(({ stage, scope, kind, load }) => {
      const where = scope === 'system' ? '' : `, ${scopeName(scenario, scope)}`;
      return `${name(stage)}${where}: the queue does not settle. Its length all winter depends on its length at the start (${LOADS[kind]}: ${loadInWords(load)}).`;
    }),
  ];
}
