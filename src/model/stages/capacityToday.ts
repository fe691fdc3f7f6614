import type { PanelProgram, PlacesProgram } from '../compile/programs.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';
import { sitsToday } from './panel.ts';
import { hoursOfDay } from './team.ts';

/**
 * The present capacity of a stage today: productive hours, starts allowed, decisions, offers on average. 0 without a
 * limit.
 */
export function capacityToday(winter: Replication, station: StationState): number {
  const { team, places, panel, market } = station;
  if (team !== null) return hoursOfDay(winter, station, team);
  if (places !== null) return startsToday(winter, station, places);
  if (panel !== null) return decisionsToday(winter, panel);
  if (market === null) return 0;
  const weekly = winter.levers.apply(market.startsCell, market.startsPerWeek);
  return (weekly / 7) * market.dayFactor[winter.day] * station.weekMultiplier;
}

/** Starts that the caps allow; of a daily and a weekly cap the smaller one. */
function startsToday(winter: Replication, station: StationState, places: PlacesProgram): number {
  if (station.closed || places.openDays[winter.day] === 0) return 0;
  const day = places.startsPerDay >= 0 ? station.dayTokensIssued : Infinity;
  const week = places.startsPerWeek >= 0 ? station.weekTokensIssued / daysOfWeekIssued(winter) : Infinity;
  const cap = Math.min(day, week);
  return cap === Infinity ? 0 : cap;
}

/** A simulated time that begins within a week has the tokens of the rest of that week. */
function daysOfWeekIssued({ day, model }: Replication): number {
  const monday = day - model.timeline.weekday[day] + 1;
  return monday < 0 ? 7 + monday : 7;
}

function decisionsToday(winter: Replication, panel: PanelProgram): number {
  return sitsToday(winter, panel) ? winter.levers.apply(panel.casesCell, panel.cases) : 0;
}
