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
        read(at, (demand) => demand.bulkArrivals),
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
        read(at, (demand) => demand.bulkBacklogHours),
      ),
    ];
  });
}

type Demand = EndedWinter['winter']['replication']['demand'];

/** The total over a stream's flows. */
function read(stream: number, values: (demand: Demand) => ArrayLike<number>): Outcome['reader'] {
  return ({ model, winter: { replication } }) => {
    const flows = model.flows.filter((flow) => flow.stream === stream);
    return () => flows.reduce((total, flow) => total + values(replication.demand)[flow.index], 0);
  };
}
