import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { chance } from '../result/chance.ts';
import type { Chance } from '../result/resultTypes.ts';
import {
  type Crisis,
  type CrisisAsked,
  type CrisisRule,
  crisesIn,
  defaultOver,
} from '../thresholds/crisis.ts';
import { type CrisisPeople, howExperiment, type HowQuestion } from './actionWinters.ts';
import { type HowItWorked, howItWorked } from './howItWorked.ts';
import type { WatchedSeries } from './watchedSeries.ts';

/** What was run for one question. Summaries may have more winters than the question is about. */
export interface HowRun {
  readonly question: HowQuestion;
  readonly plan: Summary;
  readonly without: Summary;
  /** Winters that the question is about. */
  readonly wanted: number;
}

/** The crisis that an action may be ahead of, and how often there is one. */
export interface HowCrisis extends CrisisRule {
  /** Whether `over` was worked out from the winters without the action. */
  readonly isDefault: boolean;
  /** Winters of the plan without the action in which a crisis begins. */
  readonly without: Chance;
  /** Winters of the plan in which a crisis begins, by the same rule. */
  readonly withIt: Chance;
  /** Winters without the action that begin in a crisis: no action can be ahead of it. */
  readonly onAtStart: number;
}

/** How one action worked within the plan. */
export interface HowResult extends Omit<HowItWorked, 'lead'> {
  readonly action: string;
  readonly replications: number;
  readonly watched: WatchedSeries;
  readonly crisis: HowCrisis;
  readonly lead: NonNullable<HowItWorked['lead']>;
}

/** How many of the wanted winters there are. */
export function wintersOfHow({ plan, without, wanted }: HowRun): number {
  return Math.min(wanted, plan.replications, without.replications);
}

/** Works out how an action worked. One winter is enough. */
export function howResult(scenario: Scenario, run: HowRun): HowResult {
  const { question, plan, without } = run;
  const replications = wintersOfHow(run);
  const { people, ...winters } = howExperiment(scenario, question).read(plan, without, replications);
  const rule = { ...question.crisis, over: question.crisis.over ?? defaultOver(people.without) };
  const crises = onsets(people.without, rule);
  const { lead, ...worked } = howItWorked({ ...winters, crises });
  return {
    action: question.action,
    replications,
    watched: question.watched,
    crisis: crisisOf(people, question.crisis, rule),
    ...worked,
    lead: lead!,
  };
}

function crisisOf({ withIt, without }: CrisisPeople, asked: CrisisAsked, rule: CrisisRule): HowCrisis {
  const winters = (people: readonly Float64Array[]) =>
    chance(onsets(people, rule).map((onset) => (Number.isNaN(onset) ? 0 : 1)));
  return {
    ...rule,
    isDefault: asked.over === null,
    without: winters(without),
    withIt: winters(withIt),
    onAtStart: without.filter((people) => crisesIn(people, rule).some(isOnAtStart)).length,
  };
}

/** By winter the first day of the first crisis that begins in it. */
function onsets(people: readonly Float64Array[], rule: CrisisRule): Float64Array {
  return Float64Array.from(
    people,
    (mornings) => crisesIn(mornings, rule).find((crisis) => !isOnAtStart(crisis))?.onset ?? NaN,
  );
}

/** What is on when the winter begins cannot have been met by anything in it. */
function isOnAtStart({ onset }: Crisis): boolean {
  return onset === 0;
}
