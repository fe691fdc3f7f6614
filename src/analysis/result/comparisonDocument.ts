import type { Column } from '../../experiment/outcomes/columns.ts';
import type { Variant } from '../../experiment/run/design.ts';
import { engineVersion, type Policy } from '../../experiment/shard.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Inputs } from '../../scenario/inputs/inputs.ts';
import { columnDifference, columnEstimate } from '../columnEstimate.ts';
import { pairedValues, type Difference } from '../difference.ts';
import type { Estimate } from '../estimate.ts';
import { independentDifference } from '../independentDifference.ts';
import { lengthProblem, pairingOf } from '../pairing.ts';
import { simultaneousIntervals, type TogetherInterval } from '../simultaneous.ts';
import { inputsOf, sourcesOf, type Sources } from './origin.ts';
import { outcomeColumns } from './resultDocument.ts';
import type { ScenarioName } from './resultTypes.ts';
import { scenarioNameOf } from './scenarioNameOf.ts';

/** D: the mean of the differences (variant less first) over the n winters in which both figures exist. */
export interface DifferenceResult {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** The interval that is valid together with those of the other variants on this outcome. Null with only one other. */
  readonly together: TogetherInterval | null;
}

/** One outcome in one variant. */
export interface ComparedOutcome {
  readonly value: Estimate | null;
  /** The difference from the first variant. Null for the first itself and where no winter has both. */
  readonly difference: DifferenceResult | null;
}

/** Variants compared with the first, over the same winters where these have the same days and draws. */
export interface ComparisonDocument extends Sources {
  readonly seed: string;
  readonly replications: number;
  readonly engineVersion: number;
  readonly startDate: string;
  readonly days: number;
  readonly variants: readonly {
    readonly id: string;
    readonly title: string;
    readonly scenario: ScenarioName;
    readonly policy: Policy;
    readonly inputs: Inputs;
    readonly startDate: string;
    readonly days: number;
    /** Whether its winters are those of the first. Otherwise the two are compared as separate samples. */
    readonly paired: boolean;
  }[];
  /** By outcome, then by variant; an outcome that a variant does not have is null there. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, ComparedOutcome>>>>;
}

/**
 * The comparison of an experiment's variants, given in the order of their summaries, for every outcome of any of them.
 * Needs at least one replication of each; an error for winters of different lengths.
 */
export function comparisonDocument(
  summaries: readonly Summary[],
  { variants, seed }: { readonly variants: readonly Variant[]; readonly seed: string },
): ComparisonDocument {
  const first = summaries[0];
  const { startDate, days } = variants[0].scenario.calendar;
  const problem = lengthProblem(variants);
  if (problem !== null) throw new RangeError(problem);
  const paired = summaries.map((to) => pairingOf(first.scenario, to.scenario) === 'paired');
  return {
    seed,
    replications: Math.min(...summaries.map(({ replications }) => replications)),
    engineVersion,
    startDate,
    days,
    ...sourcesOf(variants),
    variants: variants.map((variant, at) => {
      const { id, title, scenario, hash, policy } = variant;
      return {
        ...{ id, title, scenario: scenarioNameOf(scenario, hash), policy, inputs: inputsOf(variant) },
        ...{ startDate: scenario.calendar.startDate, days: scenario.calendar.days },
        paired: paired[at],
      };
    }),
    outcomes: Object.fromEntries(allOutcomes(summaries).map((column) => [column.id, comparedBy(column)])),
  };

  function comparedBy(column: Column): Record<string, ComparedOutcome> {
    const others = summaries.slice(1);
    // Intervals hold together over the same winters alone.
    const together = paired.every(Boolean) ? togetherBy(first, others, column) : [];
    return Object.fromEntries(
      summaries.map((to, at) => {
        const differenceOf = paired[at] ? columnDifference : independentDifference;
        const difference = to === first ? null : differenceOf(first, to, column);
        return [variants[at].id, compared(to, column, difference, together[at - 1] ?? null)];
      }),
    );
  }
}

function compared(
  to: Summary,
  column: Column,
  difference: Difference | null,
  together: TogetherInterval | null,
): ComparedOutcome {
  const value = columnEstimate(to, column);
  if (difference === null) return { value, difference };
  const { mean, low, high, n } = difference;
  return { value, difference: { mean, low, high, n, together } };
}

/** By other variant, the intervals that hold together; none where there is only one other. */
function togetherBy(first: Summary, others: readonly Summary[], column: Column): TogetherInterval[] {
  if (others.length < 2 || !first.hasColumn(column.id)) return [];
  const from = first.column(column.id);
  const none = new Float64Array(0);
  return simultaneousIntervals(
    others.map((to) => (to.hasColumn(column.id) ? pairedValues(from, to.column(column.id)) : none)),
    column.unit === 'yesNo' ? 'share' : 'mean',
  );
}

/** The first variant's outcomes in their order, then those that only others have. */
function allOutcomes(summaries: readonly Summary[]): Column[] {
  const columns = new Map<string, Column>();
  for (const column of summaries.flatMap(outcomeColumns))
    if (!columns.has(column.id)) columns.set(column.id, column);
  return [...columns.values()];
}
