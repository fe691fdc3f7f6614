import type { ThresholdsReading } from '../../session/thresholdsSession.ts';
import type { ThresholdsAsked } from './thresholdsStore.ts';

const chosenFor = new WeakMap<ThresholdsReading, ThresholdsAsked>();

/** Remembers what was chosen when a reading was requested. */
export function rememberChosen(reading: ThresholdsReading, chosen: ThresholdsAsked): void {
  chosenFor.set(reading, chosen);
}

/** What was chosen when a reading was requested. Undefined where that is not known. */
export function chosenOf(reading: ThresholdsReading): ThresholdsAsked | undefined {
  return chosenFor.get(reading);
}

/**
 * Whether a reading answers the present choice, whatever the number of winters. True where its own choice is not known.
 */
export function answers(reading: ThresholdsReading, now: ThresholdsAsked): boolean {
  const then = chosenFor.get(reading);
  return then === undefined || withoutWinters(then) === withoutWinters(now);
}

function withoutWinters(chosen: ThresholdsAsked): string {
  const { winters: _, ...rest } = chosen;
  return JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
