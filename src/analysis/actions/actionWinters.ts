import { leaveOneOut, type Variant } from '../../experiment/design.ts';
import type { Probe } from '../../experiment/probe.ts';
import { type DaySeries, missingReading, seriesOf } from '../../experiment/series.ts';
import type { Summary } from '../../experiment/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { ActionWinters } from './howItWorked.ts';

/** The figure that an action is watched by from day to day. */
export type WatchedSeries = Pick<DaySeries, 'kind' | 'part' | 'scope'>;

/** The experiment that tells how one action worked: the plan and the plan without it, with detail `full` and the probe. */
export interface HowExperiment {
  readonly variants: readonly [plan: Variant, without: Variant];
  readonly probe: Probe;
  /** Reads what came of it; the crises are put in by who knows what a crisis is. */
  read(plan: Summary, without: Summary): ActionWinters;
}

/** Throws for an action that is not modelled or a series that there is not. */
export function howExperiment(scenario: Scenario, action: string, watched: WatchedSeries): HowExperiment {
  const [plan, ...less] = leaveOneOut(scenario);
  const without = less.find(({ id }) => id === `less-${action}`);
  if (without === undefined) throw new Error(`howExperiment: no modelled action "${action}"`);
  const days = Array.from({ length: scenario.calendar.days }, (_, day) => `day${day}`);
  return {
    variants: [plan, without],
    probe: probeOf(scenario, action, watched, days),
    read: (withIt, withoutIt) => ({
      firstDays: withIt.probedColumn('firstDay'),
      daysActive: withIt.column(`action.${action}.daysActive`),
      withIt: days.map((day) => withIt.probedColumn(day)),
      without: days.map((day) => withoutIt.probedColumn(day)),
    }),
  };
}

/** The action's first day on, then the watched figure of each morning in its unit. */
function probeOf(
  scenario: Scenario,
  action: string,
  { kind, part, scope }: WatchedSeries,
  days: readonly string[],
): Probe {
  const all = seriesOf(scenario);
  const series = all.findIndex((one) => one.kind === kind && one.part === part && one.scope === scope);
  if (series < 0) throw new Error(`howExperiment: no series ${kind} ${part} ${scope}`);
  const from = series * days.length;
  const { step } = all[series];
  const position = scenario.actions.findIndex(({ id }) => id === action);
  return {
    names: ['firstDay', ...days],
    read: ({ firstActive, readings }) => [
      firstActive[position],
      ...Array.from(readings.subarray(from, from + days.length), (reading) =>
        reading === missingReading ? NaN : reading * step,
      ),
    ],
  };
}
