import { independentDifference } from '../../../analysis/independentDifference.ts';
import { pairingOf } from '../../../analysis/pairing.ts';
import { pairedTable, type PairedRow } from '../../../analysis/pairedTable.ts';
import { columnEstimate, type WinterFigures } from '../../../analysis/columnEstimate.ts';
import { headlineOutcomes } from '../../wording/outcomeWords.ts';
import { figuresOf, type Answer } from '../../results/answer.ts';
import type { Pin } from '../../results/pinStore.ts';
import { hasSameWinters } from './hasSameDays.ts';

/** One kept result against the reference, on the headline outcomes. */
export interface PinComparison {
  readonly pin: Pin<'plan'>;
  /** Whether both are of the same winters: the same seed, days and draws, so that chance strikes both alike. */
  readonly paired: boolean;
  /** Winters of another number of days: nothing is compared. */
  readonly isOtherLength: boolean;
  /** Winters compared. */
  readonly winters: number;
  /** From the reference to the kept result; outcomes that one of them does not have are left out. */
  readonly rows: readonly PairedRow[];
}

/** How each other kept result differs from the reference: pair by pair in the same winters, else as two samples. */
export function comparePins(reference: Pin<'plan'>, pins: readonly Pin<'plan'>[]): PinComparison[] {
  return pins
    .filter((pin) => pin.id !== reference.id)
    .map((pin) => {
      const paired = hasSameWinters(pin, reference);
      const [from, to] = [figuresOf(reference.answer), figuresOf(pin.answer)];
      const isOtherLength = pairingOf(from.scenario, to.scenario) === 'otherLength';
      const ids = isOtherLength ? [] : sharedOutcomes(reference.answer, pin.answer);
      return {
        pin,
        paired,
        isOtherLength,
        winters: Math.min(from.replications, to.replications),
        rows: paired ? pairedTable(from, to, ids) : ids.map((id) => independentRow(from, to, id)),
      };
    });
}

function sharedOutcomes(one: Answer, other: Answer): string[] {
  return headlineOutcomes(one.scenario).filter(
    (id) => figuresOf(one).hasColumn(id) && figuresOf(other).hasColumn(id),
  );
}

function independentRow(from: WinterFigures, to: WinterFigures, id: string): PairedRow {
  const column = from.columnNamed(id);
  return {
    column,
    from: columnEstimate(from, column),
    to: columnEstimate(to, column),
    difference: independentDifference(from, to, column),
    values: new Float64Array(0),
  };
}
