import { meanDifference, pairedValues } from '../difference.ts';
import type { TogetherInterval } from '../simultaneous.ts';
import { simultaneousIntervals } from '../simultaneous.ts';
import type { WinterBootstrap, WinterMean } from '../winterBootstrap.ts';
import { type SettingFigure, settingFigures, type SettingRun } from './settingFigures.ts';

/** The figures of a setting with their intervals: means per winter, and of all crises or alarms together. */
export interface SettingEstimates {
  readonly figures: Readonly<Record<SettingFigure, WinterMean>>;
  /** The part of all counted crises that had an alarm in time, new or already on. Null without crises. */
  readonly warned: WinterMean | null;
  /** Days from alarm to onset, for the hits. Null without any. */
  readonly leadDays: WinterMean | null;
  /** The part of false alarms among all alarms that can be decided. Null without any. */
  readonly falseShare: WinterMean | null;
}

/** A paired difference from the first setting; `differing`: winters in which the two differ at all. */
export interface SettingDifference extends WinterMean {
  readonly differing: number;
  /** The interval that is valid together with those of the other settings. Null with only one other. */
  readonly together: TogetherInterval | null;
}

export type SettingDifferences = Readonly<Record<SettingFigure, SettingDifference>>;

/** The estimates of one setting. */
export function estimatesOf(
  { figures, crises, leadDays }: SettingRun,
  bootstrap: WinterBootstrap,
): SettingEstimates {
  const added = (one: Float64Array, other: Float64Array, sign = 1) =>
    one.map((value, winter) => value + sign * other[winter]);
  return {
    figures: byFigure((name) => bootstrap.mean(figures[name])!),
    warned: bootstrap.ratio(added(figures.hits, figures.standing), crises),
    leadDays: bootstrap.ratio(leadDays, figures.hits),
    falseShare: bootstrap.ratio(figures.falseAlarms, added(figures.alarms, figures.undecided, -1)),
  };
}

/** The differences of each setting after the first from the first, in the same winters. */
export function differencesOf(runs: readonly SettingRun[], bootstrap: WinterBootstrap): SettingDifferences[] {
  const [first, ...others] = runs;
  const together = byFigure((name) =>
    others.length < 2
      ? null
      : simultaneousIntervals(others.map((run) => pairedValues(first.figures[name], run.figures[name]))),
  );
  return others.map((run, at) =>
    byFigure((name) => {
      const [from, to] = [first.figures[name], run.figures[name]];
      return {
        ...bootstrap.mean(pairedValues(from, to))!,
        differing: meanDifference(from, to)!.differing,
        together: together[name]?.[at] ?? null,
      };
    }),
  );
}

/** A record of every figure. */
export function byFigure<T>(valueOf: (name: SettingFigure) => T): Record<SettingFigure, T> {
  return Object.fromEntries(settingFigures.map((name) => [name, valueOf(name)])) as Record<SettingFigure, T>;
}
