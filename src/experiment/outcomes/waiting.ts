import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { outcome, type Outcome } from './outcome.ts';

/** The longest queue of each stage on a morning, all areas together. */
export function waitingOutcomes({ stages }: Scenario): Outcome[] {
  return stages.map(({ id, name = id }, stage) =>
    outcome(
      {
        id: outcomeId.peakWaiting(id),
        measure: 'peakWaiting',
        stage: id,
        unit: 'people',
        title: `Most people waiting on one morning: ${name}`,
        better: 'low',
      },
      ({ record }) =>
        () =>
          record.peakWaiting[stage],
    ),
  );
}
