import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { EndedWinter } from './endedWinter.ts';
import { outcome, type Outcome } from './outcome.ts';

/** Work in bulk, by stream: items that came, and hours not yet done. */
export function bulkOutcomes({ streams }: Scenario): Outcome[] {
  return streams.flatMap(({ id, name = id, bulk }, at) => {
    if (bulk === undefined) return [];
    return [
      outcome(
        {
          id: outcomeId.bulk(id, 'items'),
          measure: 'bulkItems',
          stream: id,
          unit: 'count',
          title: `${name}: items`,
          better: 'none',
        },
        read(at, (flow) => flow.bulkArrivals),
      ),
      outcome(
        {
          id: outcomeId.bulk(id, 'backlogHours'),
          measure: 'bulkBacklogHours',
          stream: id,
          unit: 'hours',
          title: `${name}: hours not yet done`,
          better: 'low',
        },
        read(at, (flow) => flow.bulkBacklogHours),
      ),
    ];
  });
}

type Flow = EndedWinter['winter']['replication']['flows'][number];

/** The total over a stream's flows. */
function read(stream: number, value: (flow: Flow) => number): Outcome['reader'] {
  return ({ model, winter: { replication } }) => {
    const flows = model.flows.filter((flow) => flow.stream === stream);
    return () => flows.reduce((total, flow) => total + value(replication.flows[flow.index]), 0);
  };
}
