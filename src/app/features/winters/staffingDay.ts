import type { StaffingReadings } from '../../../experiment/record/staffingRecord.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { roundedNumber, shareInWords } from '../../../words/numbers.ts';

/** One workforce group on one day, in one area or all together. */
export interface GroupDay {
  readonly id: string;
  readonly name: string;
  readonly present: number;
  readonly due: number;
  /** Whether `due` are the posts rostered rather than the funded ones. */
  readonly rostered: boolean;
}

/**
 * Each workforce group on a day: in all its areas together, or in one of them. Groups of the whole system are in every
 * area.
 */
export function staffingOfDay(
  scenario: Scenario,
  staffing: StaffingReadings,
  day: number,
  area: string | null,
): GroupDay[] {
  const { days } = scenario.calendar;
  return scenario.workforce.flatMap(({ id, name, staffingDenominator }): GroupDay[] => {
    const isHere = (scope: string) =>
      area === null || area === 'system' || scope === area || scope === 'system';
    const places = staffing.pools.flatMap((pool, at) =>
      pool.group === id && isHere(pool.scope) ? [at] : [],
    );
    if (places.length === 0) return [];
    const sum = (values: Float64Array) => places.reduce((total, at) => total + values[at * days + day]!, 0);
    return [
      {
        id,
        name: name ?? id,
        present: sum(staffing.present),
        due: sum(staffing.due),
        rostered: staffingDenominator === 'rosteredPosts',
      },
    ];
  });
}

/** '41 of 52 posts (79%)'. */
export function attendanceInWords({ present, due }: GroupDay): string {
  if (due === 0) return present === 0 ? 'nobody due' : `${figure(present)} at work, nobody due`;
  return `${figure(present)} of ${figure(due)} due (${shareInWords(present / due)})`;
}

function figure(people: number): string {
  return roundedNumber(people, Number.isInteger(people) ? 0 : -1);
}
