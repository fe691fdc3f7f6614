import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { StageReading } from '../../network/figuresOfReadings.ts';
import type { WinterReadings } from './winterSeries.ts';

/**
 * The readings of one morning by stage, in an area or the system. Stages of the whole system only have readings of the
 * system.
 */
export function stageReadings(
  scenario: Scenario,
  series: WinterReadings,
  scope: string,
  day: number,
): Record<string, StageReading> {
  return Object.fromEntries(
    scenario.stages.map(({ id, scope: of }) => {
      const own = of === 'system' ? 'system' : scope;
      const read = (kind: 'waiting' | 'occupied') => series.get(`${kind}.${id}.${own}`)?.[day] ?? null;
      return [id, { waiting: read('waiting'), occupied: read('occupied') }];
    }),
  );
}
