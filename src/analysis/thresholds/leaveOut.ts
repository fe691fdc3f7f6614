import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { WinterBootstrap, WinterMean } from '../winterBootstrap.ts';
import { replayed } from './settingFigures.ts';
import type { RecordedSetting } from './settings.ts';

/** What the level would be without one indicator: only its bands are removed. */
export interface LeftOut {
  readonly indicator: string;
  /** Days a winter on which the level would be lower, and higher. */
  readonly lower: WinterMean;
  readonly higher: WinterMean;
  /** Days a winter at the alarm's level or above that would no longer be. */
  readonly alarmDays: WinterMean;
  /** Winters in which the level of any day would differ. */
  readonly differing: number;
}

/** Leaves out each indicator with bands in turn. The indicator that decides the level on most days is first. */
export function leaveEachOut(
  { scenario, recordings }: RecordedSetting,
  levels: readonly Uint8Array[],
  { level, scope }: { readonly level: number; readonly scope: string },
  bootstrap: WinterBootstrap,
): LeftOut[] {
  const days = (result: LeftOut) => result.lower.mean + result.higher.mean;
  return scenario.indicators
    .filter(({ bands }) => bands !== undefined)
    .map(({ id }): LeftOut => {
      const without = replayed(withoutBands(scenario, id), recordings, scope).levels;
      const count = (isCounted: (present: number, then: number) => boolean) =>
        Float64Array.from(
          levels,
          (one, winter) => one.filter((present, day) => isCounted(present, without[winter][day])).length,
        );
      const [lower, higher] = [
        count((present, then) => then < present),
        count((present, then) => then > present),
      ];
      return {
        indicator: id,
        lower: bootstrap.mean(lower)!,
        higher: bootstrap.mean(higher)!,
        alarmDays: bootstrap.mean(count((present, then) => present >= level && then < level))!,
        differing: lower.filter((one, winter) => one + higher[winter] > 0).length,
      };
    })
    .sort((a, b) => days(b) - days(a));
}

function withoutBands(scenario: Scenario, id: string): Scenario {
  const indicators = scenario.indicators.map((one) => (one.id === id ? { ...one, bands: undefined } : one));
  return { ...scenario, indicators };
}
