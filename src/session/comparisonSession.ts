import { type PairedRow, pairedTable } from '../analysis/pairedTable.ts';
import { type Precision, precisionRule } from '../analysis/precision.ts';
import type { Variant } from '../experiment/run/design.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import { type Ran, SameWinters } from '../experiment/run/sameWinters.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { type RunSession, type SessionEnd, type SessionHost, sessionEnd } from './session.ts';

/** How several variants differ from the first in the same winters. */
export interface ComparisonQuestion {
  readonly variants: readonly Variant[];
  readonly seed: string;
  /** Winters of each, or with a precision at most how many. */
  readonly replications: number;
  /** The run ends when all of these are reached. None: it has all its winters. */
  readonly precisions: readonly Precision[];
}

/** One variant and how the first differs from it. */
export interface ComparedVariant {
  readonly id: string;
  readonly title: string;
  /** Every outcome: from this variant to the first. */
  readonly rows: readonly PairedRow[];
}

/** The first variant against the others. */
export interface ComparisonReading {
  /** Winters of each. */
  readonly winters: number;
  /** The variants other than the first, in order. */
  readonly others: readonly ComparedVariant[];
}

/** Compares variants in the same winters. Winters of the first that were run before are copied. */
export class ComparisonSession implements RunSession<ComparisonQuestion, ComparisonReading> {
  readonly #ranAs: (variant: Variant, seed: string) => readonly Ran[];
  /** The last run: one that it replaced may still take in winters, and keeps nothing here. */
  #last: { readonly variants: readonly Variant[]; summaries: readonly Summary[] } | null = null;

  /** `ranAs` finds winters of a variant under a seed that were run elsewhere. */
  constructor(ranAs: (variant: Variant, seed: string) => readonly Ran[] = () => []) {
    this.#ranAs = ranAs;
  }

  /**
   * Winters that were run elsewhere are copied one by one. So the first variant never has more winters than those that
   * it is compared with, and every figure is of the stated winters.
   */
  async run(
    { variants, seed, replications, precisions }: ComparisonQuestion,
    { onMore, ...host }: SessionHost,
  ): Promise<SessionEnd> {
    const known = this.#ranAs(variants[0], seed);
    const same = known.length === 0 ? null : new SameWinters(seed, known);
    const own = { variants, summaries: [] as readonly Summary[] };
    this.#last = own;
    const result = await runExperiment({
      ...host,
      ...{ variants, seed, replications, detail: 'outcomes' },
      stopping: precisions.length === 0 ? undefined : precisionRule(precisions),
      sameWinter: same === null ? undefined : (variant, replication) => same.find(variant, replication),
      onSummary: (summaries) => {
        own.summaries = summaries;
        onMore?.();
      },
    });
    own.summaries = result.summaries;
    return sessionEnd(result);
  }

  /** The summaries of the last run, one for each variant. Empty before there is a winter. */
  get summaries(): readonly Summary[] {
    return this.#last?.summaries ?? [];
  }

  reading({ variants }: ComparisonQuestion): ComparisonReading | null {
    const [first, ...summariesOfOthers] = this.summaries;
    const isOfThese = variants.every(({ id, hash }, at) => {
      const own = this.#last?.variants[at];
      return own?.id === id && own.hash === hash;
    });
    const winters = Math.min(...this.summaries.map(({ replications }) => replications));
    if (!isOfThese || first === undefined || winters < 1) return null;
    const others = summariesOfOthers.map((summary, at): ComparedVariant => {
      const { id, title } = variants[at + 1];
      return { id, title, rows: pairedTable(summary, first) };
    });
    return { winters, others };
  }
}
