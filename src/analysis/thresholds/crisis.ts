import type { Recordings } from '../../experiment/record/recordings.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** The people whose delay is a crisis: people in hospital who no longer need it, or people waiting at a stage. */
export interface CrisisMeasure {
  /** Id of a stage, or null for people delayed in hospital. */
  readonly stage: string | null;
  /** Area id or `system`. */
  readonly scope: string;
}

/** A crisis: more than `over` people on each of at least so many mornings in a row. */
export interface CrisisRule extends CrisisMeasure {
  readonly over: number;
  readonly days: number;
}

/** A requested crisis. `over` is null for the number that nine mornings in ten do not exceed. */
export type CrisisAsked = Omit<CrisisRule, 'over'> & { readonly over: number | null };

/** One crisis, in counted days: the first day of its first run, and its last day. */
export interface Crisis {
  readonly onset: number;
  readonly end: number;
}

/** Runs with fewer days between them are one crisis. */
export const mergedGapDays = 7;
/** The usual mornings in a row of a crisis. */
export const defaultCrisisDays = 3;
const defaultShareOfDays = 0.9;

/**
 * The crises of a winter from people on each morning: runs of at least so many days. Runs near each other count as one.
 */
export function crisesIn(
  people: ArrayLike<number>,
  { over, days }: Pick<CrisisRule, 'over' | 'days'>,
): Crisis[] {
  const crises: Crisis[] = [];
  for (const run of runsOver(people, over)) {
    if (run.end - run.onset + 1 < days) continue;
    const last = crises.at(-1);
    if (last !== undefined && run.onset - last.end - 1 < mergedGapDays)
      crises[crises.length - 1] = { onset: last.onset, end: run.end };
    else crises.push(run);
  }
  return crises;
}

/** People on each morning of each winter. */
export function peopleSeries(recordings: Recordings, { stage, scope }: CrisisMeasure): Uint32Array[] {
  return stage === null ? recordings.delayedIn(scope) : recordings.waitingAtStage(stage, scope);
}

/**
 * People delayed in hospital where anyone comes from there. Otherwise those waiting at the first stage with a limit.
 */
export function defaultMeasure({ streams, stages }: Scenario): CrisisMeasure {
  if (streams.some(({ fromHospital }) => fromHospital)) return { stage: null, scope: 'system' };
  const limited = stages.find((stage) => stage.kind !== 'places' || stage.places !== 'unlimited');
  return { stage: (limited ?? stages[0]).id, scope: 'system' };
}

/** The crisis that is used where none is chosen. */
export function defaultCrisis(scenario: Scenario): CrisisAsked {
  return { ...defaultMeasure(scenario), over: null, days: defaultCrisisDays };
}

/** The number that nine mornings in ten of all winters do not exceed. */
export function defaultOver(series: readonly ArrayLike<number>[]): number {
  const all = new Float64Array(series.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const winter of series) {
    all.set(winter, at);
    at += winter.length;
  }
  all.sort();
  return all.length === 0 ? 0 : all[Math.max(0, Math.ceil(defaultShareOfDays * all.length) - 1)];
}

/**
 * Indicators with bands that may count the same people as the crisis. An alarm by them and the crisis are then not
 * independent. Of people in hospital, this is a census that includes them, at the stages that it counts.
 */
export function sharedWith(scenario: Scenario, { stage }: CrisisMeasure): string[] {
  return scenario.indicators
    .filter((indicator) => {
      if (indicator.bands === undefined) return false;
      if (indicator.kind === 'census')
        return stage === null
          ? indicator.inHospital !== false
          : indicator.count.some((one) => one.stage === stage && one.states.includes('waiting'));
      if (indicator.kind === 'waitingLongerThan') return stage === null || indicator.stage === stage;
      return (
        indicator.kind === 'startsLeft' &&
        indicator.lessWaiting &&
        (stage === null || indicator.stage === stage)
      );
    })
    .map(({ id }) => id);
}

function runsOver(people: ArrayLike<number>, over: number): Crisis[] {
  const runs: Crisis[] = [];
  for (let day = 0; day < people.length; day++) {
    if (!(people[day] > over)) continue;
    const onset = day;
    while (day + 1 < people.length && people[day + 1] > over) day++;
    runs.push({ onset, end: day });
  }
  return runs;
}
