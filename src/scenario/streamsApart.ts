import { keyOf } from './keyOf.ts';
import type { Scenario } from './schema/scenario.ts';

/** The lists whose parts have random streams of their own. */
const lists = [
  'areas',
  'streams',
  'stages',
  'workforce',
  'drivers',
  'events',
  'indicators',
  'actions',
] as const;
/** Those that make up the place itself; drivers, events and actions are what is done to it. */
const ofThePlace: readonly StreamList[] = ['areas', 'streams', 'stages', 'workforce'];

export type StreamList = (typeof lists)[number];

/** A part that one of two scenarios has and the other has not, by key: its random draws are in one alone. */
export interface StreamApart {
  readonly list: StreamList;
  readonly id: string;
  readonly key: string;
  readonly isIn: 'first' | 'second';
}

/** The parts whose draws two resolved scenarios do not share, whatever their ids; of all others they share every draw. */
export function streamsApart(first: Scenario, second: Scenario): StreamApart[] {
  return lists.flatMap((list) => [
    ...missingIn(second, first, list).map((part) => ({ ...part, isIn: 'first' as const })),
    ...missingIn(first, second, list).map((part) => ({ ...part, isIn: 'second' as const })),
  ]);
}

/**
 * Whether two resolved scenarios with one seed meet the same winters, so that a difference in a winter is one of the
 * scenarios: not where each has an area, stream, stage or workforce group in place of one of the other's. A part more in
 * one of them leaves the draws of all others as they are. Draws go by date: days that only one of them has do not count.
 */
export function haveSameWinters(first: Scenario, second: Scenario): boolean {
  const apart = streamsApart(first, second);
  return !ofThePlace.some((list) =>
    (['first', 'second'] as const).every((side) =>
      apart.some((part) => part.list === list && part.isIn === side),
    ),
  );
}

function missingIn(other: Scenario, scenario: Scenario, list: StreamList) {
  const keys = new Set(other[list].map(keyOf));
  return scenario[list]
    .map((part) => ({ list, id: part.id, key: keyOf(part) }))
    .filter(({ key }) => !keys.has(key));
}
