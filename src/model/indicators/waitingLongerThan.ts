import type { Indicator } from '../../scenario/schema/indicator.ts';
import { stationsSeen, type IndicatorContext, type ReaderMaker } from './compileIndicators.ts';
import { joinTimeAt } from '../people.ts';

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
      const { queues, people, now } = winter;
      let number = 0;
      for (const stationClass of classes) {
        let entry = queues.head[stationClass];
        // First come, first served: whoever stands further back has waited less, interrupted work apart.
        while (entry >= 0 && now - people.joinTime[joinTimeAt(entry)] > indicator.days) {
          number++;
          entry = queues.next[entry];
        }
      }
      return number;
    };
  };
}
