import { loadInWords, LOADS } from '../../../words/checkInWords.ts';
import { intervalInWords } from '../../../words/intervalInWords.ts';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { shareInWords } from '../../../words/shareInWords.ts';
import { supportedPlace } from '../../../words/supportedPlace.ts';
import { WINTERS, withUnit } from '../../../words/unit.ts';
import type { Drift } from '../../run/drift.ts';
import { scopeName } from '../../scenarioWords.ts';

const MEASURES = { waiting: 'waiting', occupied: 'in place or in service' } as const;

/** Whether anything moves, in one sentence. */
export function driftVerdict({ stocks, winters }: Drift): string {
  const moving = stocks.filter(({ moves }) => moves).length;
  const after = `in 28 days, over ${withUnit(roundedNumber(winters), WINTERS)}`;
  if (moving === 0) return `Nothing drifts: no queue or stock moves by more than 5% ${after}.`;
  return `${moving === 1 ? 'One queue or stock moves' : `${moving} queues or stocks move`} by more than 5% ${after}:`;
}

/** Every stock that moves, then the stages whose load leaves no equilibrium. */
export function driftSaid({ scenario, stocks, noEquilibrium }: Drift): string[] {
  const name = (id: string) => scenario.stages.find((stage) => stage.id === id)?.name ?? id;
  const moving = stocks.filter(({ moves }) => moves);
  return [
    ...moving.map(({ stage, measure, opening, change, share }) => {
      const from = roundedNumber(opening.mean, supportedPlace(opening.mean, opening.low, opening.high));
      const by = roundedNumber(Math.abs(change.mean), supportedPlace(change.mean, change.low, change.high));
      const way = change.mean < 0 ? 'falls' : 'grows';
      const part = share === null ? '' : `, ${shareInWords(Math.abs(share))}`;
      const [low, high] = [change.low ?? NaN, change.high ?? NaN];
      const interval = change.mean < 0 ? intervalInWords(-high, -low) : intervalInWords(low, high);
      return `${name(stage)}: people ${MEASURES[measure]}, ${from} at first, ${way} by ${by}${part} (95%: ${interval ?? 'not known'}).`;
    }),
    ...noEquilibrium.map(({ stage, scope, kind, load }) => {
      const where = scope === 'system' ? '' : `, ${scopeName(scenario, scope)}`;
      return `${name(stage)}${where}: no equilibrium, depends on the opening backlog (${LOADS[kind]}: ${loadInWords(load)}).`;
    }),
  ];
}
