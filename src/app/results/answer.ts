import { winterFigures } from '../../session/winterFigures.ts';
import type { ComparisonReading } from '../../session/comparisonSession.ts';
import type { DriftReading } from '../../session/driftSession.ts';
import type { PlanReading } from '../../session/planReading.ts';
import type { WinterFigures } from '../../analysis/columnEstimate.ts';
import type { reachableLevels } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';

/** A level that has causes and a first date. */
export type ReachableLevel = (typeof reachableLevels)[number];

/** What was asked, and the scenario that it was asked of. */
interface Answered {
  readonly asked: Asked;
  readonly scenario: Scenario;
}

/** The result of a run of the plan as the page shows it. */
export interface Answer extends Answered, PlanReading {
  /** The same throughout one run: axes stay still while it is. */
  readonly run: string;
}

/** The plan against other policies in the same winters: from each of them to the plan. */
export interface Comparison extends Answered, ComparisonReading {}

/** How stocks move in 28 days while the first month is held and no action acts. */
export interface Drift extends Answered, DriftReading {}

const figures = new WeakMap<Answer, WinterFigures>();

/** Every winter's figures of a result, of the outcomes in `winterOutcomes`. */
export function figuresOf(answer: Answer): WinterFigures {
  const known = figures.get(answer) ?? winterFigures(answer.scenario, answer.winters, answer.values);
  figures.set(answer, known);
  return known;
}
