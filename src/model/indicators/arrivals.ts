import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { IndicatorContext, ReaderMaker } from './compileIndicators.ts';

/** People who came by the stated streams, a day, over whole days before the reading. */
export function compileArrivals(
  indicator: Extract<Indicator, { kind: 'arrivals' }>,
  context: IndicatorContext,
): ReaderMaker {
  const { network } = context;
  return (area) => {
    const flows = network.flows.flatMap((flow, index) =>
      indicator.streams.includes(network.scenario.streams[flow.stream].id) &&
      (area === network.areaCount || flow.area === area)
        ? [index]
        : [],
    );
    return (winter) => {
      const { day: today } = winter;
      const first = Math.max(0, today - indicator.days);
      if (first === today) return null;
      let people = 0;
      for (const flow of flows) {
        const { arrived } = winter.flows[flow];
        for (let day = first; day < today; day++) people += arrived[day];
      }
      return people / (today - first);
    };
  };
}
