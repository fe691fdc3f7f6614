import { valueIn } from '../../scenario/byArea.ts';
import type { Market, Panel, Places, Stage, Team } from '../../scenario/schema/stage.ts';
import { gammaSampler } from '../../sim/distributions/gammaMultiplier.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';
import { datedFactor } from '../../scenario/calendar/seasonFactor.ts';
import type { Cells } from './cells.ts';
import type { Network } from './network.ts';
import type { Timeline } from './timeline.ts';

/** A team's people and hours. */
export interface TeamProgram {
  readonly kind: 'team';
  /** The pool that staffs it, or -1 for a stated number. */
  readonly pool: number;
  readonly poolShare: number;
  readonly number: number;
  readonly roundTheClock: boolean;
  /** Shift as fractions of a day, and the days that have a shift. */
  readonly opens: number;
  readonly closes: number;
  readonly openDays: Uint8Array;
  readonly productiveHours: number;
  readonly hoursCell: number;
}

/** Places, caps on starts and opening hours. */
export interface PlacesProgram {
  readonly kind: 'places';
  /** Infinity when unlimited. */
  readonly places: number;
  readonly placesCell: number;
  readonly pool: number;
  readonly placesPerPerson: number;
  /** Caps, or -1 where there is none. */
  readonly startsPerDay: number;
  readonly dayCell: number;
  /** Factor on the daily cap for each simulated day. */
  readonly dayFactor: Float64Array;
  readonly startsPerWeek: number;
  readonly weekCell: number;
  readonly closedCell: number;
  readonly releaseCell: number;
  readonly opens: number;
  readonly closes: number;
  readonly openDays: Uint8Array;
}

/** A panel's sittings. */
export interface PanelProgram {
  readonly kind: 'panel';
  readonly sits: Uint8Array;
  readonly hour: number;
  readonly cases: number;
  readonly casesCell: number;
  readonly extraCell: number;
}

/** An outside market's offers. */
export interface MarketProgram {
  readonly kind: 'market';
  readonly startsPerWeek: number;
  readonly startsCell: number;
  /** Factor on a seventh of the weekly rate for each simulated day. */
  readonly dayFactor: Float64Array;
  /** The factor of a week; null where every week is alike. */
  readonly multiplier: Sampler | null;
  readonly lapseDays: number;
}

export type Program = TeamProgram | PlacesProgram | PanelProgram | MarketProgram;

/** The part of a station that depends on the kind of its stage. */
export function compileProgram(
  stage: Stage,
  area: number,
  areaId: string,
  network: Network,
  cells: Cells,
  timeline: Timeline,
): Program {
  switch (stage.kind) {
    case 'team':
      return compileTeam(stage);
    case 'places':
      return compilePlaces(stage);
    case 'panel':
      return compilePanel(stage);
    case 'market':
      return compileMarket(stage);
  }

  function compileTeam(team: Team): TeamProgram {
    const staff = team.staff;
    const shift = team.shift;
    return {
      kind: 'team',
      pool: 'group' in staff ? network.poolAt(staff.group, area) : -1,
      poolShare: 'group' in staff ? staff.share : 0,
      number: 'number' in staff ? valueIn(staff.number, areaId) : 0,
      roundTheClock: shift === undefined,
      opens: (shift?.opens ?? 0) / 24,
      closes: (shift?.closes ?? 24) / 24,
      openDays: openDays(shift?.days, shift?.bankHolidays),
      productiveHours: shift === undefined ? 24 : valueIn(shift.productiveHours, areaId),
      hoursCell: cells.find('productiveHours', team.id, area),
    };
  }

  function compilePlaces(places: Places): PlacesProgram {
    const number = valueIn(places.places, areaId);
    const hours = places.openingHours;
    return {
      kind: 'places',
      places: number === 'unlimited' ? Infinity : number,
      placesCell: cells.find('places', places.id, area),
      pool: places.staffedBy === undefined ? -1 : network.poolAt(places.staffedBy.group, area),
      placesPerPerson: places.staffedBy?.placesPerPerson ?? 0,
      startsPerDay: places.startsPerDay === undefined ? -1 : valueIn(places.startsPerDay, areaId),
      dayCell: cells.find('startsPerDay', places.id, area),
      dayFactor: dayFactors(places.startsWeekday, places.startsHolidays),
      startsPerWeek: places.startsPerWeek === undefined ? -1 : valueIn(places.startsPerWeek, areaId),
      weekCell: cells.find('startsPerWeek', places.id, area),
      closedCell: cells.find('admissionsClosed', places.id, area),
      releaseCell: cells.find('release', places.id, area),
      opens: (hours?.opens ?? 0) / 24,
      closes: (hours?.closes ?? 24) / 24,
      openDays: openDays(hours?.days, hours?.bankHolidays),
    };
  }

  function compilePanel(panel: Panel): PanelProgram {
    return {
      kind: 'panel',
      sits: openDays(panel.sittingDays, panel.bankHolidays),
      hour: panel.hour / 24,
      cases: valueIn(panel.casesPerSitting, areaId),
      casesCell: cells.find('casesPerSitting', panel.id, area),
      extraCell: cells.find('extraSittings', panel.id, area),
    };
  }

  function compileMarket(market: Market): MarketProgram {
    return {
      kind: 'market',
      startsPerWeek: valueIn(market.startsPerWeek, areaId),
      startsCell: cells.find('marketStarts', market.id, area),
      dayFactor: dayFactors(market.weekday, market.holidays),
      multiplier: gammaSampler(market.variance),
      lapseDays: market.offerLapsesAfterDays,
    };
  }

  function openDays(days: readonly number[] | undefined, onBankHolidays: boolean | undefined): Uint8Array {
    return timeline.weekday.map((weekday, day) =>
      (days === undefined || days.includes(weekday)) && (onBankHolidays !== false || !timeline.holiday[day])
        ? 1
        : 0,
    );
  }

  function dayFactors(
    weekdays: readonly number[] | undefined,
    spans: readonly { from: string; to: string; factor: number }[],
  ): Float64Array {
    return Float64Array.from(
      timeline.weekday,
      (weekday, day) => (weekdays?.[weekday - 1] ?? 1) * datedFactor(spans, timeline.origin + day),
    );
  }
}
