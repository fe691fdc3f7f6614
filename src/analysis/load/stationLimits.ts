import { meanOfQuantity } from '../../scenario/meanOfQuantity.ts';
import type { Network } from '../../model/compile/network.ts';
import { valueIn } from '../../scenario/byArea.ts';
import { hasPlaceLimit, type LoadKind } from '../../scenario/loadKinds.ts';
import type { Target } from '../../scenario/schema/route.ts';
import type { Places, Stage, Team } from '../../scenario/schema/stage.ts';
import { type StandingLevers } from './standingLevers.ts';
import { isRuleFor } from './isRuleFor.ts';
import { peopleByWeekday } from './peopleByWeekday.ts';

/** What a station can take in a week, and how much of it one person of each class uses. */
export interface Limit {
  readonly kind: LoadKind;
  /** Hours, starts, place-days, decisions or offers a week. Null where rates cannot show it. */
  readonly capacity: number | null;
  readonly needs: readonly number[];
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The limits of a station of a frozen scenario; none for places without a limit or a cap. */
export function stationLimits(network: Network, levers: StandingLevers, station: number): Limit[] {
  const { stage: stageIndex, area } = network.stations[station];
  const stage = network.scenario.stages[stageIndex];
  const areaId = network.areaIds[area] ?? 'system';
  const classes = network.classIds(stage.id);
  const each = (need: (at: number, id: string) => number) => classes.map((id, at) => need(at, id));
  const limits = limitsOf();
  return levers.isUntold(stage.id) ? limits.map((one) => ({ ...one, capacity: null })) : limits;

  function limitsOf(): Limit[] {
    switch (stage.kind) {
      case 'team':
        return [
          { kind: 'hours', capacity: teamHours(stage), needs: each((at, id) => hoursEach(stage, at, id)) },
        ];
      case 'places':
        return placesLimits(stage);
      case 'panel': {
        const cases = levers.value('casesPerSitting', stage.id, area, valueIn(stage.casesPerSitting, areaId));
        return [{ kind: 'decisions', capacity: cases * stage.sittingDays.length, needs: each(() => 1) }];
      }
      case 'market': {
        const offers = levers.value('marketStarts', stage.id, area, valueIn(stage.startsPerWeek, areaId));
        return [{ kind: 'offers', capacity: (offers / 7) * sum(stage.weekday), needs: each(() => 1) }];
      }
    }
  }

  function hoursEach(team: Team, at: number, id: string): number {
    const hours = team.classes[at]?.serviceHours ?? team.serviceHours;
    const mean = hours === undefined ? 0 : meanOfQuantity(valueIn(hours, areaId));
    return mean * levers.value('serviceTime', `${team.id}.${id}`, area, 1);
  }

  function teamHours({ id, staff, shift }: Team): number | null {
    const written = shift === undefined ? 24 : valueIn(shift.productiveHours, areaId);
    const hours = levers.value('productiveHours', id, area, written);
    const open = WEEKDAYS.filter((day) => shift?.days.includes(day) ?? true);
    if ('number' in staff) return valueIn(staff.number, areaId) * hours * open.length;
    const people = peopleByWeekday(network, levers, staff.group, area);
    return people && sum(open.map((day) => people[day - 1])) * staff.share * hours;
  }

  function placesLimits(places: Places): Limit[] {
    const caps = startCaps(places);
    const starts: Limit[] =
      caps.length === 0
        ? []
        : [
            {
              kind: 'starts',
              capacity: Math.min(...caps),
              needs: each((at) => (places.classes[at]?.usesToken === false ? 0 : 1)),
            },
          ];
    if (!hasPlaceLimit(places, areaId)) return starts;
    const needs = each((at, id) => daysEach(places, at, id));
    const number = placesOpen(places);
    return [...starts, { kind: 'places', capacity: number === null ? null : number * 7, needs }];
  }

  /** The caps on starts, a week. */
  function startCaps({ id, startsPerDay, startsPerWeek, startsWeekday, openingHours }: Places): number[] {
    const open = WEEKDAYS.filter((day) => openingHours?.days.includes(day) ?? true);
    const factors = sum(open.map((day) => startsWeekday?.[day - 1] ?? 1));
    const caps: number[] = [];
    if (startsPerDay !== undefined)
      caps.push(levers.value('startsPerDay', id, area, valueIn(startsPerDay, areaId)) * factors);
    if (startsPerWeek !== undefined)
      caps.push(levers.value('startsPerWeek', id, area, valueIn(startsPerWeek, areaId)));
    return caps;
  }

  /** Places open on average over a week, those that people present can staff. */
  function placesOpen({ id, places, staffedBy }: Places): number | null {
    const written = valueIn(places, areaId) as number;
    const number = levers.value('places', id, area, written);
    if (staffedBy === undefined) return number;
    const people = peopleByWeekday(network, levers, staffedBy.group, area);
    return people && sum(people.map((one) => Math.min(number, one * staffedBy.placesPerPerson))) / 7;
  }

  /** Days for which a person takes a place: the stay, and what is surely on hold after it. Waits on hold come on top. */
  function daysEach(places: Places, at: number, id: string): number {
    const factor =
      levers.value('newStays', `${places.id}.${id}`, area, 1) *
      levers.value('lengthOfStay', `${places.id}.${id}`, area, 1);
    return stayDays(places, at, areaId) * factor + heldDays(network, places, id, areaId);
  }
}

/**
 * Days that a place is surely kept on hold after the stay: on the way, and in the next stage where it is held to its end.
 * Of several rules the one that holds shortest counts.
 */
function heldDays(network: Network, { routes = [] }: Places, classId: string, areaId: string): number {
  const days = routes
    .filter((rule) => isRuleFor(rule, classId, undefined, areaId))
    .map(({ to }) =>
      sum(to.map((target) => valueIn(target.share, areaId) * daysOnHold(network, target, areaId))),
    );
  return days.length === 0 ? 0 : Math.min(...days);
}

function daysOnHold(network: Network, target: Target, areaId: string): number {
  if (target.hold === 'no' || target.to === 'leave') return 0;
  const onTheWay = meanOfQuantity(target.afterDays);
  if (target.hold === 'untilStart') return onTheWay;
  const at = target.class === undefined ? 0 : network.classIds(target.to).indexOf(target.class);
  return onTheWay + stayDays(network.stage(target.to), at, areaId);
}

/** The mean stay of a class as it is written, in days. */
export function stayDays(stage: Stage, at: number, areaId: string): number {
  if (stage.kind !== 'places') return 0;
  const days = stage.classes[at]?.lengthOfStayDays ?? stage.lengthOfStayDays;
  return days === undefined ? 0 : meanOfQuantity(valueIn(days, areaId));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
