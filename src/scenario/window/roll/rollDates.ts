import { type FieldPath, withValueAt } from '../../paths/fieldPath.ts';
import type { LibraryDocument, Overlay, Scenario } from '../../schema/scenario.ts';
import { type RollRule, kindOfField } from '../datedKinds.ts';
import { type DatedValue, datedValues } from '../datedValues.ts';
import { moveDaysOfYear } from './moveDaysOfYear.ts';
import { moveHolidays } from './moveHolidays.ts';
import { moveByDayAndMonth, moveMoment, moveTogether } from './moveMoment.ts';
import type { Move, Moved, RollContext } from './rollTypes.ts';

/** Dates that move together, and the rule of their kind. */
interface Unit {
  readonly words: FieldPath;
  readonly rule: RollRule;
  readonly values: DatedValue[];
}

const movers: Readonly<Record<RollRule, (dates: readonly string[], context: RollContext) => Moved>> = {
  dayAndMonth: moveByDayAndMonth,
  everyYear: (dates) => ({ dates, reason: 'dayAndMonth' }),
  moment: moveMoment,
  together: moveTogether,
  daysOfYear: moveDaysOfYear,
  bankHolidays: moveHolidays,
  record: moveByDayAndMonth,
};

/** The document with its dates moved by the rule of each kind, and the dates that moved or stayed, in its order. */
export function rollDates<T extends Scenario | Overlay>(
  document: T,
  context: RollContext,
): { document: T; moves: Move[] } {
  let next = document;
  const moves = unitsOf(document).map(({ words, rule, values }): Move => {
    const was = values.map(({ value }) => value);
    const { dates, reason } = movers[rule](was, context);
    values.forEach((one, at) => {
      if (dates[at] !== one.value) next = withValueAt(next, one.words, dates[at]);
    });
    return { words, path: pathOf(document, words), was, now: dates, reason };
  });
  return { document: next, moves };
}

function unitsOf(document: LibraryDocument): Unit[] {
  const units = new Map<string, Unit>();
  for (const value of datedValues(document)) {
    const kind = kindOfField(value.field);
    if (kind === undefined) throw new Error(`unitsOf: no rule for "${value.field}"`);
    const words = value.words.slice(0, value.words.length - kind.within);
    const key = JSON.stringify(words);
    const unit = units.get(key) ?? { words, rule: kind.rule, values: [] };
    units.set(key, unit);
    unit.values.push(value);
  }
  return [...units.values()];
}

/** Where something stands once it is in a scenario: what an overlay adds at its own place, what it sets at its path. */
function pathOf(document: Scenario | Overlay, words: FieldPath): string {
  if (document.kind === 'scenario') return words.join('.');
  if (words[0] === 'add') return words.slice(1).join('.');
  return [document.set[Number(words[1])].path, ...words.slice(3)].join('.');
}
