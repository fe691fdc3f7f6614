import type { ActionsDocument } from '../../analysis/actions/actionsDocument.ts';
import type { ShiftResult } from '../../analysis/actions/furtherResults.ts';
import type { DifferenceResult } from '../../analysis/result/comparisonDocument.ts';

/** How a difference of the outcome, and one of money, is said. */
export interface Saying {
  outcome(difference: DifferenceResult | null): string;
  money(difference: DifferenceResult | null): string;
}

/** Actions started a level earlier or later, each against the plan as it is. */
export function shiftLines(
  { actions }: ActionsDocument,
  say: Saying,
  levelName: string,
  nameOf: (id: string) => string,
): string[] {
  const line = (id: string, shift: ShiftResult | null, when: string) =>
    shift === null
      ? []
      : [
          `  ${nameOf(id)}, ${when}, at ${levelName} ${shift.level}: ${say.outcome(shift.value)}; cost: ${say.money(shift.cost)}`,
        ];
  return Object.entries(actions).flatMap(([id, { earlier, later }]) => [
    ...line(id, earlier, 'earlier'),
    ...line(id, later, 'later'),
  ]);
}

/** Lines on groups of actions that were tested together. */
export function groupLines({ groups }: ActionsDocument, say: Saying): string[] {
  return groups.map(
    ({ name, less, alone, cost }) =>
      `  ${name}: within the plan ${say.outcome(less)}; alone ${say.outcome(alone)}; cost: ${say.money(cost)}`,
  );
}
