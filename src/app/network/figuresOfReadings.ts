import type { Scenario } from '../../scenario/schema/scenario.ts';
import { loadOf, writtenPlaces } from './load.ts';
import type { FiguresByStage, StageFigures } from './stageFigures.ts';

/** The readings of a stage in one scope on one morning of one winter. */
export interface StageReading {
  readonly waiting: number | null;
  readonly occupied: number | null;
}

/** The figures of one day in one winter, from its readings by stage id. `text` names the winter and the day. */
export function figuresOfReadings(
  readings: Readonly<Record<string, StageReading>>,
  scenario: Scenario,
  scope: string,
  text: string,
): FiguresByStage {
  const found = new Map<string, StageFigures>();
  for (const stage of scenario.stages) {
    if (!Object.hasOwn(readings, stage.id)) continue;
    const { waiting, occupied } = readings[stage.id]!;
    const capacity = writtenPlaces(scenario, stage, stage.scope === 'system' ? 'system' : scope);
    const load = loadOf(occupied, capacity);
    found.set(stage.id, {
      waiting,
      occupied,
      capacity,
      load,
      waitDays: null,
      notStarted: '',
      isFewStarted: false,
      text,
    });
  }
  return found;
}
