import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { PlacesProgram } from '../compile/programs.ts';
import type { SimulatedWinter } from '../winter/simulatedWinter.ts';
import type { StationView } from '../winter/views.ts';
import { stationsSeen, type IndicatorContext, type ReaderMaker } from './compileIndicators.ts';

/**
 * Starts allowed in the next 24 hours, less people accepted and not yet started, never below 0. Allowed are today's
 * unused tokens and the share of tomorrow's cap that falls within the 24 hours, as far as there are places.
 */
export function compileStartsLeft(
  indicator: Extract<Indicator, { kind: 'startsLeft' }>,
  context: IndicatorContext,
): ReaderMaker {
  return (area) => {
    const stations = stationsSeen(context, indicator.stage, area);
    return (winter) => {
      let left = 0;
      for (const station of stations)
        left += startsAllowed(winter, winter.stations[station], indicator.lessWaiting);
      return Math.max(0, left) / indicator.divideBy;
    };
  };
}

function startsAllowed(winter: SimulatedWinter, station: StationView, lessWaiting: boolean): number {
  const program = station.compiled.program as PlacesProgram;
  const { day, now } = winter;
  const closesToday = day + program.closes;
  const today = now < closesToday && program.openDays[day] && !station.isClosed ? station.dayTokens : 0;
  // Tomorrow's opening hours up to this hour, as a share of all of them.
  const openPart = (now - day - program.opens) / (program.closes - program.opens);
  const tomorrow = winter.capTomorrow(station.index) * Math.min(1, Math.max(0, openPart));
  return today + tomorrow - (lessWaiting ? station.waiting : 0);
}

/** Starts left of this week's cap. Pro rata, as the part of the capacity that should be left by now. */
export function compileWeekStartsLeft(
  indicator: Extract<Indicator, { kind: 'weekStartsLeft' }>,
  context: IndicatorContext,
): ReaderMaker {
  const { timeline } = context;
  return (area) => {
    const stations = stationsSeen(context, indicator.stage, area);
    return (winter) => {
      const day = Math.min(winter.day, timeline.days - 1);
      const elapsed = (timeline.weekday[day] - 1 + (winter.now - winter.day)) / 7;
      let used = 0;
      for (const station of stations) used += winter.stations[station].startsThisWeek;
      const left = Math.max(0, indicator.weeklyStarts - used);
      const expected = 1 - elapsed;
      return indicator.proRata ? Math.min(indicator.weeklyStarts, left / Math.max(expected, 1 / 14)) : left;
    };
  };
}
