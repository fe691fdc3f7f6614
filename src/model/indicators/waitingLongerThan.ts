import type { Indicator } from '../../scenario/schema/indicator.ts';
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
      let number = 0;
      for (const one of classes) number += winter.waitingLongerThan(one, indicator.days);
      return number;
    };
  };
}
