import { leaveOneOut, type Variant } from '../../experiment/run/design.ts';
import type { Probe, WinterData } from '../../experiment/record/probe.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { CrisisAsked } from '../thresholds/crisis.ts';
import type { ActionWinters } from './howItWorked.ts';
import { morningsOf, type WatchedSeries, watchedOf } from './watchedSeries.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** A question about one action: the figure that it is watched by, and what a crisis is. */
export interface HowQuestion {
  /** Id of a modelled action. */
  readonly action: string;
  readonly watched: WatchedSeries;
  readonly crisis: CrisisAsked;
}

/** Whether two questions have the same answer. */
export function isSameQuestion(one: HowQuestion, other: HowQuestion): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** People on each morning of each winter whose delay may be a crisis, in the plan and in the plan without the action. */
export interface CrisisPeople {
  readonly withIt: readonly Float64Array[];
  readonly without: readonly Float64Array[];
}

/** The figures of both plans, winter by winter. The rule for a crisis has yet to be applied to the people. */
export interface HowWinters extends Omit<ActionWinters, 'crises'> {
  readonly people: CrisisPeople;
}

/**
 * The experiment that shows how one action worked: the plan and the plan without it, with detail `recorded` and the
 * probe.
 */
export interface HowExperiment {
  readonly variants: readonly [plan: Variant, without: Variant];
  readonly probe: Probe;
  /** Reads the figures of the first so many winters. */
  read(plan: Summary, without: Summary, winters: number): HowWinters;
}

/** The experiment for a question. Throws for an action that is not modelled or a series that does not exist. */
export function howExperiment(scenario: Scenario, { action, watched, crisis }: HowQuestion): HowExperiment {
  const [plan, ...less] = leaveOneOut(scenario);
  const without = less.find(({ id }) => id === `less-${action}`);
  if (without === undefined) throw new Error(`howExperiment: no modelled action "${action}"`);
  const names = (figure: string) =>
    Array.from({ length: scenario.calendar.days }, (_, day) => `${figure}${day}`);
  const [days, people] = [names('day'), names('people')];
  const position = scenario.actions.findIndex(({ id }) => id === action);
  const [mornings, delays] = [morningsOf(scenario, watched), morningsOf(scenario, watchedOf(crisis))];
  return {
    variants: [plan, without],
    probe: {
      names: ['firstDay', ...days, ...people],
      read: (winter: WinterData) => [winter.firstActive[position], ...mornings(winter), ...delays(winter)],
    },
    read: (withIt, withoutIt, winters) => {
      const [figures, others] = [withIt, withoutIt].map(
        (summary) => (name: string) => summary.probedColumn(name).slice(0, winters),
      );
      return {
        firstDays: figures('firstDay'),
        daysActive: withIt.column(outcomeId.action(action, 'daysActive')).slice(0, winters),
        withIt: days.map(figures),
        without: days.map(others),
        people: {
          withIt: byWinter(people.map(figures), winters),
          without: byWinter(people.map(others), winters),
        },
      };
    },
  };
}

function byWinter(byDay: readonly Float64Array[], winters: number): Float64Array[] {
  return Array.from({ length: winters }, (_, winter) => Float64Array.from(byDay, (values) => values[winter]));
}
