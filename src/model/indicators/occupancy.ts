import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { SimulatedWinter } from '../winter/simulatedWinter.ts';
import { stationsSeen, type IndicatorContext, type Reader, type ReaderMaker } from './compileIndicators.ts';

/** Places less people in them (on hold included), never below 0. */
export function compilePlacesFree(
  indicator: Extract<Indicator, { kind: 'placesFree' }>,
  context: IndicatorContext,
): ReaderMaker {
  return overStations(indicator.stages, context, (places, occupied) => Math.max(0, places - occupied));
}

/** People in places (on hold included) as a percentage of the places. Null when there are no places. */
export function compileOccupancyPercent(
  indicator: Extract<Indicator, { kind: 'occupancyPercent' }>,
  context: IndicatorContext,
): ReaderMaker {
  return overStations(indicator.stages, context, (places, occupied) =>
    places > 0 ? (100 * occupied) / places : null,
  );
}

function overStations(
  stages: readonly string[],
  context: IndicatorContext,
  measure: (places: number, occupied: number) => number | null,
): ReaderMaker {
  return (area): Reader => {
    const stations = stages.flatMap((stage) => stationsSeen(context, stage, area));
    return (winter: SimulatedWinter) => {
      let places = 0;
      let occupied = 0;
      for (const station of stations) {
        places += winter.stations[station].placeLimit;
        occupied += winter.stations[station].occupied;
      }
      return places === Infinity ? null : measure(places, occupied);
    };
  };
}
