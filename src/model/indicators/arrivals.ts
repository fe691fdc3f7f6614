import type { Indicator } from '../../scenario/schema/indicator.ts';
import type { IndicatorContext, ReaderMaker } from './compileIndicators.ts';

/** People who came by the stated streams, a day, over whole days before the reading. */
export function compileArrivals(
  indicator: Extract<Indicator, { kind: 'arrivals' }>,
  context: IndicatorContext,
): ReaderMaker {
  const { network, timeline } = context;
  return (area) => {
    const flows = network.flows.flatMap((flow, index) =>
      indicator.streams.includes(network.scenario.streams[flow.stream].id) &&
      (area === network.areaCount || flow.area === area)
        ? [index]
        : [],
    );
    return (winter) => {
      const first = Math.max(0, winter.day - indicator.days);
      if (first === winter.day) return null;
      let people = 0;
      for (const flow of flows) {
        for (let day = first; day < winter.day; day++)
          people += winter.demand.arrived[flow * timeline.days + day];
      }
      return people / (winter.day - first);
    };
  };
}
