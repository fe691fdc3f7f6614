import { isByArea, valueIn } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import type { InitialStock } from '../../schema/outcome.ts';
import type { ByArea } from '../../schema/primitives.ts';
import type { Stage } from '../../schema/stage.ts';
import type { Check, Facts } from '../facts.ts';

const tolerance = 1e-9;

/** What a stage can hold in one area, or in all where it is of the system, and what that comes from. */
interface Room {
  readonly most: number;
  readonly what: string;
}

/** No more people are in place or on hold at the start than the stage has places, or staff to serve them. */
export const checkOpeningStock: Check = (facts) =>
  [...facts.stages.values()].flatMap((stage) => {
    const stocks = facts.scenario.initialState.filter((stock) => stock.stage === stage.id);
    if (stocks.length === 0) return [];
    const scopes =
      stage.scope === 'system' ? [undefined] : facts.areas.length > 0 ? facts.areas : [undefined];
    return scopes.flatMap((area) => overfull(stage, stocks, area, facts));
  });

function overfull(stage: Stage, stocks: InitialStock[], area: string | undefined, facts: Facts): Problem[] {
  const inside = sum(stocks.map(({ inPlace }) => numberIn(inPlace, area)));
  const onHold = sum(stocks.flatMap(({ onHold }) => onHold.map(({ number }) => numberIn(number, area))));
  return roomsOf(stage, area, facts)
    .filter(({ most }) => inside + onHold > most + tolerance)
    .slice(0, 1)
    .map(({ most, what }) => {
      const where = area === undefined ? '' : ` in ${area}`;
      const held = onHold === 0 ? '' : `, ${shown(onHold)} on hold included`;
      return {
        path: `initialState.${facts.scenario.initialState.indexOf(stocks[0])}`,
        message: `more people are in place at ${stage.id}${where} at the start than it has room for`,
        found: `${shown(inside + onHold)} people${held}`,
        allowed: `at most ${shown(most)}, ${what}`,
      };
    });
}

/** The limits of a stage; none where a value is missing, which is another check's problem. */
function roomsOf(stage: Stage, area: string | undefined, facts: Facts): Room[] {
  if (stage.kind === 'team') return teamRoom(stage, area, facts);
  if (stage.kind !== 'places') return [];
  const places = given(stage.places, area);
  return [
    ...(typeof places === 'number' ? [{ most: places, what: 'its places' }] : []),
    ...(stage.staffedBy === undefined ? [] : staffed(stage.staffedBy, area, facts)),
  ];
}

function teamRoom(
  { staff }: Extract<Stage, { kind: 'team' }>,
  area: string | undefined,
  facts: Facts,
): Room[] {
  if ('number' in staff) {
    const number = given(staff.number, area);
    return number === undefined ? [] : [{ most: number, what: 'its staff, one case each' }];
  }
  const posts = postsOf(staff.group, area, facts);
  return posts === undefined
    ? []
    : [
        {
          most: Math.ceil(posts * staff.share),
          what: `its share of the posts of ${staff.group}, one case each`,
        },
      ];
}

function staffed(
  { group, placesPerPerson }: { group: string; placesPerPerson: number },
  area: string | undefined,
  facts: Facts,
): Room[] {
  const posts = postsOf(group, area, facts);
  if (posts === undefined) return [];
  return [
    { most: Math.ceil(posts) * placesPerPerson, what: `places that all posts of ${group} could staff` },
  ];
}

function postsOf(id: string, area: string | undefined, facts: Facts): number | undefined {
  const group = facts.groups.get(id);
  return group === undefined ? undefined : given(group.posts, area);
}

/** A value in an area, or the one value; `undefined` where it is not given there. */
function given<T>(value: ByArea<T>, area: string | undefined): T | undefined {
  if (!isByArea(value)) return value;
  if (area === undefined || !Object.hasOwn(value.byArea, area)) return undefined;
  return valueIn(value, area);
}

/** People in an area; at a stage of the system those of all areas. */
function numberIn(value: ByArea<number>, area: string | undefined): number {
  if (!isByArea(value)) return value;
  return area === undefined ? sum(Object.values(value.byArea)) : (given(value, area) ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function shown(value: number): string {
  return String(Number(value.toPrecision(10)));
}
