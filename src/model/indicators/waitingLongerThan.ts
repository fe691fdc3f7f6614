import type { Indicator } from '../../scenario/schema/indicator.ts';
import { nextInQueue } from '../../sim/entryQueue.ts';
import { noRecord } from '../../sim/records.ts';
import { joinTime } from '../people.ts';
import { stationsSeen, type IndicatorContext, type ReaderMaker } from './compileIndicators.ts';

/** People who have waited longer than a number of days at a stage. */
export function compileWaitingLongerThan(
  indicator: Extract<Indicator, { kind: 'waitingLongerThan' }>,
  context: IndicatorContext,
): ReaderMaker {
  return (area) => {
    const classes = stationsSeen(context, indicator.stage, area).flatMap((station) => {
      const { firstClass, classCount } = context.stations.stations[station];
      return Array.from({ length: classCount }, (_, at) => firstClass + at).filter(
        (one) => indicator.classes?.includes(context.stations.classes[one].id) ?? true,
      );
    });
    return (winter) => {
      const { now } = winter;
      let number = 0;
      for (const stationClass of classes) {
        let entry = winter.classes[stationClass].queue.head;
        // First come, first served: whoever stands further back has waited less, interrupted work apart.
        while (entry !== noRecord && now - joinTime[entry] > indicator.days) {
          number++;
          entry = nextInQueue(entry);
        }
      }
      return number;
    };
  };
}
