import { type Precision, precisionRule } from '../analysis/precision.ts';
import type { ResultContext } from '../analysis/result/resultDocument.ts';
import type { Variant } from '../experiment/run/design.ts';
import { samePolicy } from '../experiment/run/policyKey.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import type { Ran } from '../experiment/run/sameWinters.ts';
import type { StoppingDecision, StoppingRule } from '../experiment/run/stopping.ts';
import { engineVersion, type Policy } from '../experiment/shard.ts';
import type { KeptSummary, Summary } from '../experiment/summary/summary.ts';
import { planReading, type PlanReading, type PlanRun } from './planReading.ts';
import { SampleWinters } from './sampleWinters.ts';
import { type RunSession, type SessionEnd, type SessionHost, sessionEnd } from './session.ts';

/** One scenario under its plan. */
export interface PlanMember {
  /** The name of its run, which no other run has. */
  readonly run: string;
  readonly context: ResultContext;
  /** The plan, unless another policy is given. */
  readonly policy?: Policy;
}

/** What comes of one scenario under its plan, or of several in the same winters. */
export interface PlanQuestion {
  /** At least one, all with the same seed. */
  readonly members: readonly PlanMember[];
  /** How many winters, or with a precision at most how many. */
  readonly replications: number;
  /** The run ends when all of these are reached. None: it has all its winters. */
  readonly precisions: readonly Precision[];
  /** Ids of the outcomes whose values are read winter by winter. */
  readonly figures: readonly string[];
}

/** The last time that a run was compared with the precision it is to reach. */
export interface PrecisionLook extends StoppingDecision {
  readonly winters: number;
}

/** The readings of all members, in their order. */
export interface PlanReadings {
  readonly members: readonly PlanReading[];
  /** Null before the first look, and where no precision was asked for. */
  readonly look: PrecisionLook | null;
}

/** What there is to be stored of a run, if it is known. */
export type KeptRun = KeptSummary | 'otherWinters' | null;

/** Runs plans, and keeps the winters of each run under its name until they are given up. */
export class PlanSession implements RunSession<PlanQuestion, PlanReadings> {
  readonly #runs = new Map<string, PlanRun>();
  readonly #looks = new Map<string, PrecisionLook>();
  /** The runs of the last questions, one with a single member and one with several: nobody may know of them yet. */
  readonly #latest = { one: [] as readonly string[], several: [] as readonly string[] };

  async run(question: PlanQuestion, { onMore, ...host }: SessionHost): Promise<SessionEnd> {
    const { members, replications, precisions } = question;
    const [{ run: first, context }] = members;
    this.#latest[members.length === 1 ? 'one' : 'several'] = members.map(({ run }) => run);
    const samples = members.length === 1 ? new SampleWinters(context.scenario.calendar.days) : null;
    const result = await runExperiment({
      ...host,
      runner: samples?.watching(host.runner) ?? host.runner,
      variants: members.map(variantOf),
      replications,
      seed: context.seed,
      detail: 'full',
      stopping: precisions.length === 0 ? undefined : this.#looking(first, precisions),
      onSummary: (summaries) => {
        this.#keep(members, summaries, samples);
        onMore?.();
      },
    });
    this.#keep(members, result.summaries, samples);
    return sessionEnd(result);
  }

  reading({ members, figures }: PlanQuestion): PlanReadings | null {
    const runs = members.map(({ run }) => this.#runs.get(run));
    if (!runs.every((run) => run !== undefined && run.summary.replications > 0)) return null;
    const look = this.#looks.get(members[0].run) ?? null;
    return { members: runs.map((run) => planReading(run!, figures)), look };
  }

  /** The winters of a run. Undefined where the run is not known. */
  summaryOf(run: string): Summary | undefined {
    return this.#runs.get(run)?.summary;
  }

  /** The kept runs whose winters are those of a variant under a seed. */
  ranAs({ hash, policy, ...variant }: Variant, seed: string): Ran[] {
    const isSame = ({ context, engine, policy: own }: PlanRun) =>
      context.hash === hash && context.seed === seed && engine === engineVersion && samePolicy(own, policy);
    const found = [...this.#runs.values()].filter(isSame);
    return found.map(({ summary }) => ({ variant: { ...variant, hash, policy }, summary }));
  }

  /**
   * Every winter's figures of a run, for storage. `otherWinters` where the run has gone on since; null where it is not
   * known.
   */
  kept(run: string, winters: number): KeptRun {
    const summary = this.#runs.get(run)?.summary;
    if (summary === undefined) return null;
    return summary.replications === winters ? summary.kept() : 'otherWinters';
  }

  /** Takes in the winters of a run from storage, and the version of the engine that simulated it. */
  adopt({ run, context }: PlanMember, summary: Summary, engine: number): void {
    this.#runs.set(run, { context, summary, engine, samples: null, policy: PLAN });
  }

  /** Gives up the winters of all runs but these and the last: they are large. */
  retain(runs: readonly string[]): void {
    const kept = [...runs, ...this.#latest.one, ...this.#latest.several];
    for (const run of [...this.#runs.keys()]) {
      if (kept.includes(run)) continue;
      this.#runs.delete(run);
      this.#looks.delete(run);
    }
  }

  /** The winters of a run that was replaced and given up meanwhile are not taken up again. */
  #keep(members: readonly PlanMember[], summaries: readonly Summary[], samples: SampleWinters | null): void {
    const latest = [...this.#latest.one, ...this.#latest.several];
    members.forEach(({ run, context, policy = PLAN }, at) => {
      if (!latest.includes(run) && !this.#runs.has(run)) return;
      this.#runs.set(run, { context, policy, summary: summaries[at], samples, engine: engineVersion });
    });
  }

  #looking(run: string, precisions: readonly Precision[]): StoppingRule {
    const rule = precisionRule(precisions);
    return (summaries) => {
      const decision = rule(summaries);
      this.#looks.set(run, { ...decision, winters: summaries[0].replications });
      return decision;
    };
  }
}

const PLAN: Policy = { actions: 'plan' };

function variantOf({ run, context: { scenario, hash }, policy = PLAN }: PlanMember): Variant {
  return { id: run, title: scenario.title, scenario, hash, policy };
}
