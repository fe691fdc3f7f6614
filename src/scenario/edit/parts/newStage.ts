import { stage, type Stage } from '../../schema/stage.ts';

/** What each kind of stage begins with, beside its id, name and scope; a person at it leaves afterwards. */
const starts: Readonly<Record<Stage['kind'], object>> = {
  team: { staff: { number: 1 }, serviceHours: 1 },
  places: { places: 10, lengthOfStayDays: { kind: 'exponential', mean: 14 } },
  panel: { sittingDays: [2], casesPerSitting: 10 },
  market: { startsPerWeek: 10 },
};

/** A stage of a kind with the format’s defaults. */
export function newStage(kind: Stage['kind'], common: object): Stage {
  return stage.parse({ ...common, kind, ...starts[kind] });
}
