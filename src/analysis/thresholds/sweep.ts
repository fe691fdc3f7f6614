import { bestSet } from './bestSet.ts';
import { judgedApart, type JudgedApart } from './judgedApart.ts';
import { type EdgeRef, edgeValues, withEdges } from './edges.ts';
import type { WinterBootstrap } from '../winterBootstrap.ts';
import { type Judgement, runSetting, type SettingFigure } from './settingFigures.ts';
import { estimatesOf, type SettingEstimates } from './settingResult.ts';
import type { RecordedSetting } from './settings.ts';

/** One threshold and the values to try. */
export interface SweepAxis {
  readonly edge: EdgeRef;
  readonly values: readonly number[];
}

/** A value of the threshold, or of the two, and its figures. */
export interface SweepPoint extends SettingEstimates {
  /** One value for each axis. */
  readonly at: readonly number[];
  /** Whether it is about as good as the best point, by the measure. */
  readonly asGood: boolean;
}

/** A curve over one threshold or a map over two. Points at which bands would be out of order are left out. */
export interface SweepResult {
  readonly axes: readonly (SweepAxis & { readonly present: readonly number[] })[];
  readonly points: readonly SweepPoint[];
  /** Number of the best point by the measure. */
  readonly best: number;
  /** For each axis, whether the best is the lowest or highest value tried. A better value may then lie beyond. */
  readonly bestAtEnd: readonly ('lowest' | 'highest' | null)[];
  /** The measure at the best value in winters that did not choose it; null with few winters, or without points. */
  readonly judgedApart: JudgedApart | null;
}

/** What settings are compared by. */
export interface Measure {
  readonly name: SettingFigure;
  readonly better: 'low' | 'high';
}

/**
 * Tries a setting's thresholds over the same winters, at every value of the axes or every pair of values. The values
 * are those requested and the present value, in order.
 */
export function sweep(
  { scenario, recordings }: RecordedSetting,
  asked: readonly SweepAxis[],
  judgement: Judgement,
  { name, better }: Measure,
  bootstrap: WinterBootstrap,
): SweepResult {
  const axes = asked.map(({ edge, values }) => {
    const present = edgeValues(scenario, edge);
    return { edge, values: [...new Set([...values, ...present])].sort((a, b) => a - b), present };
  });
  const tried = combinations(axes).flatMap((at) => {
    const moved = withEdges(
      scenario,
      axes.map(({ edge }, axis) => ({ edge, value: at[axis] })),
    );
    if (moved === null) return [];
    const run = runSetting(moved, recordings, judgement);
    return [{ at, values: run.figures[name], estimates: estimatesOf(run, bootstrap) }];
  });
  const values = tried.map((one) => one.values);
  const { best, asGood } = bestSet(values, better);
  return {
    axes,
    points: tried.map(({ at, estimates }, point) => ({ at, ...estimates, asGood: asGood[point] })),
    best,
    bestAtEnd: axes.map((_, axis) =>
      endOf(tried[best]?.at[axis], [...new Set(tried.map(({ at }) => at[axis]))]),
    ),
    judgedApart: judgedApart(values, better),
  };
}

/** Whether a value is the lowest or the highest of those that could be tried; null with one value, which has no ends. */
function endOf(value: number | undefined, tried: readonly number[]): 'lowest' | 'highest' | null {
  if (value === undefined || tried.length < 2) return null;
  if (value === Math.min(...tried)) return 'lowest';
  return value === Math.max(...tried) ? 'highest' : null;
}

function combinations(axes: readonly SweepAxis[]): number[][] {
  return axes.reduce<number[][]>(
    (before, { values }) => before.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
}
