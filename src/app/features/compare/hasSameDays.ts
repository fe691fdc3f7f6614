import type { Pin } from '../../stores/pinStore.ts';

/** Whether two results are of the same days, so that they can stand on one axis and be of the same winters. */
export function hasSameDays(one: Pin, other: Pin): boolean {
  const [a, b] = [one.answer.document, other.answer.document];
  return a.startDate === b.startDate && a.days === b.days;
}
