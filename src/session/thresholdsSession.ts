import type { Variant } from '../experiment/run/design.ts';
import { Recordings } from '../experiment/record/recordings.ts';
import { type Progress, runExperiment } from '../experiment/run/runExperiment.ts';
import type { Detail } from '../experiment/shard.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { labelsHash } from '../scenario/labelsHash.ts';
import { comparisonDocument } from '../analysis/result/comparisonDocument.ts';
import { serialQueue } from './serialQueue.ts';
import { type RunSession, type SessionEnd, type SessionHost, sessionEnd } from './session.ts';
import { type Judged, JudgedSettings } from './judgedSettings.ts';
import {
  readingKey,
  recordingVariants,
  type RecordedSetting,
  type Setting,
} from '../analysis/thresholds/settings.ts';
import type { ThresholdsDocument, ThresholdsRequest } from '../analysis/thresholds/thresholdsDocument.ts';

/**
 * A question about thresholds: the scenario as it is and the other settings, of the same winters, and what they are
 * measured by.
 */
export interface ThresholdsQuestion {
  readonly settings: readonly Setting[];
  readonly seed: string;
  readonly request: ThresholdsRequest;
}

/** A question whose missing winters are simulated. */
export interface ThresholdsRun extends ThresholdsQuestion {
  readonly part: ThresholdsPart;
  /** Winters of each setting. */
  readonly replications: number;
}

/** What is simulated: winters without actions, from which every setting is replayed; or the plan with each setting. */
export type ThresholdsPart = 'recordings' | 'plan';

/** The answer so far: the document, and what a page shows next to it. */
export interface ThresholdsReading extends Judged {
  /** Ids of requested settings that cannot be replayed yet. They are not in the document. */
  readonly missing: readonly string[];
  /** Winters of the plan that outcomes are compared in. 0 where the plan was not run with every setting. */
  readonly planWinters: number;
}

/** Winters after which an answer is read, before the last. */
const LOOKS: readonly number[] = [20, 60];

/** No interval can be given from fewer winters. */
const FEWEST_WINTERS = 2;

interface Kept {
  readonly variant: Variant;
  readonly summary: Summary;
}

/**
 * Measures settings over winters that were recorded once. Settings with the same readings need no new simulation,
 * whatever their bands. So another crisis, another sweep or another setting of the same readings is answered without a
 * run.
 */
export class ThresholdsSession implements RunSession<ThresholdsRun, ThresholdsReading> {
  readonly #recordings = new Map<string, Kept>();
  readonly #plans = new Map<string, Kept>();
  readonly #inTurn = serialQueue();
  #seed: string | null = null;
  readonly #judged = new JudgedSettings();

  /** Simulates the missing part after the run before, and says so after growing numbers of winters. */
  run(question: ThresholdsRun, host: SessionHost): Promise<SessionEnd> {
    return this.#inTurn(async () => {
      const { replications } = question;
      let done = 0;
      const looks = host.onMore === undefined ? [] : LOOKS.filter((one) => one < replications);
      for (const look of [...looks, replications]) {
        const before = done;
        const onProgress = (progress: Progress) => {
          done = before + progress.done;
          host.onProgress(overall(progress, done, (before + progress.wanted) * (replications / look)));
          // The last look may have come too soon after the one before to be read.
          if (before > 0) host.onMore?.();
        };
        const end = await this.#runUpTo(look, question, { ...host, onProgress });
        host.onMore?.();
        if (end.kind !== 'done' || look === replications) return end;
      }
      return { kind: 'done' };
    });
  }

  async #runUpTo(
    replications: number,
    { part, ...question }: ThresholdsRun,
    { runner, now, isStopped, onProgress }: SessionHost,
  ): Promise<SessionEnd> {
    this.#begin(question);
    const kept = part === 'plan' ? this.#plans : this.#recordings;
    const variants = part === 'plan' ? planVariants(question) : recordingVariants(question.settings);
    // What is known goes on with the scenario that it was begun with: another that reads the same may report other outcomes.
    const own = variants.map((variant) => kept.get(keyOf(part, variant))?.variant ?? variant);
    const detail: Detail = part === 'plan' ? 'outcomes' : 'recorded';
    const result = await runExperiment({
      variants: own,
      replications,
      detail,
      seed: question.seed,
      runner,
      now,
      isStopped,
      onProgress,
      known: (variant) => kept.get(keyOf(part, variant))?.summary,
    });
    result.summaries.forEach((summary, at) =>
      kept.set(keyOf(part, variants[at]), { variant: own[at], summary }),
    );
    return sessionEnd(result);
  }

  /** The settings with what was recorded of each, in as many winters as all have. Those without any are left out. */
  recorded(settings: readonly Setting[]): RecordedSetting[] {
    const known = settings.filter((setting) => this.#wintersOf(setting) > 0);
    const winters = Math.min(...known.map((setting) => this.#wintersOf(setting)));
    return known.map((setting): RecordedSetting => {
      const { recordings } = this.#recordings.get(readingKey(setting.scenario))!.summary;
      return { ...setting, recordings: firstOf(recordings, winters) };
    });
  }

  /** The summaries of the settings' recordings. */
  recordings(settings: readonly Setting[]): Summary[] {
    return settings.flatMap(({ scenario }) => this.#recordings.get(readingKey(scenario))?.summary ?? []);
  }

  /** Every outcome of the plan with each setting. Null where they were not all run, in the same number of winters. */
  outcomes(settings: readonly Setting[], seed: string): ThresholdsDocument['outcomes'] {
    return this.#outcomesOf(settings, seed, 1).outcomes;
  }

  /** The reading so far. Null before the scenario as it is has two recorded winters of this seed. */
  reading(question: ThresholdsQuestion): ThresholdsReading | null {
    if (question.seed !== this.#seed) return null;
    const { settings, request } = question;
    const known = settings.filter((setting) => this.#wintersOf(setting) >= FEWEST_WINTERS);
    if (known.length === 0 || known[0] !== settings[0]) return null;
    const recorded = this.recorded(known);
    const judged = this.#judged.of(question, recorded);
    const { document } = judged;
    const result = request.axes.length === 0 ? null : this.#judged.sweepOf(request, recorded[0], document);
    const { planWinters, outcomes } = this.#outcomesOf(recorded, question.seed);
    return {
      ...judged,
      planWinters,
      document: { ...document, sweep: result, outcomes },
      missing: settings.filter((setting) => !known.includes(setting)).map(({ id }) => id),
    };
  }

  #wintersOf({ scenario }: Setting): number {
    return this.#recordings.get(readingKey(scenario))?.summary.replications ?? 0;
  }

  /** Winters of another seed, and recordings that no setting needs any more, are forgotten: they are large. */
  #begin({ settings, seed }: ThresholdsQuestion): void {
    const needed = new Set(settings.map(({ scenario }) => readingKey(scenario)));
    const hashes = new Set(settings.map(({ scenario }) => labelsHash(scenario)));
    for (const key of [...this.#recordings.keys()])
      if (seed !== this.#seed || !needed.has(key)) this.#recordings.delete(key);
    for (const key of [...this.#plans.keys()])
      if (seed !== this.#seed || !hashes.has(key)) this.#plans.delete(key);
    this.#seed = seed;
  }

  /** Outcomes exist where the plan was run with every setting in the same winters. */
  #outcomesOf(
    recorded: readonly Setting[],
    seed: string,
    fewest = FEWEST_WINTERS,
  ): Pick<ThresholdsReading, 'planWinters'> & Pick<ThresholdsDocument, 'outcomes'> {
    const variants = planVariants({ settings: recorded });
    const summaries = variants.flatMap(
      ({ scenario }) => this.#plans.get(labelsHash(scenario))?.summary ?? [],
    );
    const counts = new Set(summaries.map(({ replications }) => replications));
    const [planWinters] = counts;
    const isWhole = recorded.length > 1 && summaries.length === variants.length && counts.size === 1;
    if (!isWhole || planWinters < fewest) return { planWinters: 0, outcomes: null };
    return { planWinters, outcomes: comparisonDocument(summaries, { variants, seed }).outcomes };
  }
}

function planVariants({ settings }: Pick<ThresholdsQuestion, 'settings'>): Variant[] {
  return settings.map(({ id, title, scenario, hash }) => ({
    id,
    title,
    scenario,
    hash,
    policy: { actions: 'plan' },
  }));
}

function keyOf(part: ThresholdsPart, { scenario }: Variant): string {
  return part === 'plan' ? labelsHash(scenario) : readingKey(scenario);
}

function firstOf(recordings: Recordings, winters: number): Recordings {
  if (recordings.winters.length === winters) return recordings;
  const first = new Recordings(recordings.scenario);
  first.winters.push(...recordings.winters.slice(0, winters));
  return first;
}

/** How far all looks together have come. */
function overall({ ratePerSecond, copied }: Progress, done: number, wanted: number): Progress {
  const secondsLeft = ratePerSecond > 0 ? Math.max(0, wanted - done) / ratePerSecond : null;
  return { done, wanted, copied, ratePerSecond, secondsLeft };
}
