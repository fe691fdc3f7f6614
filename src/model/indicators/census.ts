import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { ClassView } from '../winter/views.ts';
import { stationsSeen, type IndicatorContext, type ReaderMaker } from './compileIndicators.ts';

type State = 'waiting' | 'inService' | 'onHold';

/** One counter to add: people of one area in one state of one station class, in hospital or not. */
interface Part {
  readonly state: State;
  readonly stationClass: number;
  readonly area: number;
}

/** People in the stated states of the stated stages and classes. For an area, those who belong to it. */
export function compileCensus(
  census: Extract<Indicator, { kind: 'census' }>,
  context: IndicatorContext,
): ReaderMaker {
  const hospital = census.inHospital === undefined ? [0, 1] : census.inHospital ? [1] : [0];
  return (area) => {
    const parts = census.count.flatMap((count) =>
      stationsSeen(context, count.stage, area).flatMap((station) =>
        classesOf(context, station, count.classes).flatMap((stationClass) =>
          count.states.flatMap((state) =>
            areasAt(context, station, area).map((at): Part => ({ state, stationClass, area: at })),
          ),
        ),
      ),
    );
    return (winter) => {
      let people = 0;
      for (const part of parts) {
        const one = winter.classes[part.stationClass];
        const counts = countsOf(one, part.state);
        const slot = one.slotOfArea(part.area);
        for (const inHospital of hospital) people += counts[slot + inHospital];
      }
      return people;
    };
  };
}

function countsOf(one: ClassView, state: State): Int32Array {
  if (state === 'waiting') return one.waiting;
  return state === 'inService' ? one.inService : one.onHold;
}

function classesOf(context: IndicatorContext, station: number, ids: readonly string[] | undefined): number[] {
  const { firstClass, classCount } = context.stations.stations[station];
  const all = Array.from({ length: classCount }, (_, at) => firstClass + at);
  return ids === undefined ? all : all.filter((one) => ids.includes(context.stations.classes[one].id));
}

/** At a system-wide station people count in their own area; the system counts those of every area. */
function areasAt(context: IndicatorContext, station: number, area: number): number[] {
  const { areaCount } = context.network;
  if (context.stations.stations[station].area < areaCount) return [0];
  return area < areaCount ? [area] : Array.from({ length: areaCount + 1 }, (_, index) => index);
}
