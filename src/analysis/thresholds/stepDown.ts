import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { WinterBootstrap, WinterMean } from '../winterBootstrap.ts';
import { flaps } from './flapping.ts';
import { replayed } from './settingFigures.ts';
import type { RecordedSetting } from './settings.ts';

/** The usual margins and holds to try. */
export const usualMargins: readonly number[] = [0, 0.05, 0.1, 0.2];
export const usualHolds: readonly number[] = [0, 1, 2, 3, 5, 7];

/** A rule for stepping down, and its two costs: flapping, and days at a level longer than needed. */
export interface StepDownPoint {
  /** Share by which the reading must be better than the entry edge. It has no meaning where the hold is 0. */
  readonly margin: number;
  /** For how many readings in a row it must be better. 0: the level steps down at once. */
  readonly hold: number;
  readonly isPresent: boolean;
  readonly changes: WinterMean;
  readonly flaps: WinterMean;
  /** Days at a level above that of the day's readings alone. */
  readonly heldDays: WinterMean;
  /** Days at a level below that of the day's readings alone, since readings must last before the level rises. */
  readonly behindDays: WinterMean;
}

/** Tries margins and holds over the same winters. A hold of 0 is tried once, and the present rule is always tried. */
export function stepDownGrid(
  { scenario, recordings }: RecordedSetting,
  scope: string,
  bootstrap: WinterBootstrap,
  { margins, holds } = { margins: usualMargins, holds: usualHolds },
): StepDownPoint[] {
  const alone = replayed(withSteps(scenario, withoutMemory), recordings, scope).levels;
  const present = { margin: scenario.escalation.stepDownMargin, hold: scenario.escalation.stepDownReadings };
  const isSame = (one: Rule, other: Rule) =>
    one.hold === other.hold && (one.hold === 0 || one.margin === other.margin);
  const asked = holds.flatMap((hold) => (hold === 0 ? [0] : margins).map((margin) => ({ margin, hold })));
  const rules = asked.some((rule) => isSame(rule, present)) ? asked : [...asked, present];
  return rules.map((rule) => {
    const steps = { stepDownMargin: rule.margin, stepDownReadings: rule.hold };
    const { levels, changes } = replayed(withSteps(scenario, steps), recordings, scope);
    const days = (sign: number) =>
      Float64Array.from(
        levels,
        (one, winter) => one.filter((level, day) => sign * (level - alone[winter][day]) > 0).length,
      );
    return {
      ...rule,
      isPresent: isSame(rule, present),
      changes: bootstrap.mean(changes)!,
      flaps: bootstrap.mean(Float64Array.from(levels, flaps))!,
      heldDays: bootstrap.mean(days(1))!,
      behindDays: bootstrap.mean(days(-1))!,
    };
  });
}

type Rule = Pick<StepDownPoint, 'margin' | 'hold'>;

/** Each reading decides its day alone. */
const withoutMemory = {
  stepUpReadings: 1,
  capacityStepUpReadings: 1,
  stepDownReadings: 0,
  stepDownMargin: 0,
};

function withSteps(scenario: Scenario, steps: Partial<Scenario['escalation']>): Scenario {
  return { ...scenario, escalation: { ...scenario.escalation, ...steps } };
}
