import { pairingOf } from '../../../analysis/pairing.ts';
import type { Pin } from '../../results/pinStore.ts';

/** Whether two results are of the same days, so that they can share an axis and the same winters. */
export function hasSameDays(one: Pin, other: Pin): boolean {
  const [a, b] = [one.answer.scenario.calendar, other.answer.scenario.calendar];
  return a.startDate === b.startDate && a.days === b.days;
}

/** Whether two results are of the same winters, so that chance strikes both alike: the same seed, days, draws and engine. */
export function hasSameWinters(one: Pin, other: Pin): boolean {
  return (
    one.answer.asked.seed === other.answer.asked.seed &&
    one.engineVersion === other.engineVersion &&
    pairingOf(one.answer.scenario, other.answer.scenario) === 'paired'
  );
}
