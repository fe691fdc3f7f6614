import os from 'node:os';
import { lengthProblem } from '../analysis/pairing.ts';
import { type ComparisonDocument, comparisonDocument } from '../analysis/result/comparisonDocument.ts';
import { type ResultContext, resultDocument } from '../analysis/result/resultDocument.ts';
import type { ResultDocument } from '../analysis/result/resultTypes.ts';
import { type WinterRows, winterRows } from '../analysis/result/winterRows.ts';
import type { Variant } from '../experiment/run/design.ts';
import type { Policy } from '../experiment/shard.ts';
import type { MadeFrom } from '../scenario/inputs/inputs.ts';
import { scenarioHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { usualReplications, usualSeed } from '../scenario/validate/usualRequest.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { ComparisonSession } from '../session/comparisonSession.ts';
import { PlanSession } from '../session/planSession.ts';
import type { SessionEnd } from '../session/session.ts';
import {
  compareOptionsSchema,
  givenProblems,
  policyOf,
  readOptionsSchema,
  runOptionsSchema,
  variantsSchema,
} from './apiOptions.ts';
import { BadInput } from './badInput.ts';
import { checkedScenario } from './input/checkedScenario.ts';
import { collecting, readScenario as openScenario } from './input/readScenario.ts';
import { runSession } from './runVariants.ts';

export type { BadInput } from './badInput.ts';
export type { RunFailure } from './runFailure.ts';
export type { ComparisonDocument, Policy, ResultDocument, Scenario, WinterRows };

/** The plan, no actions, the plan less one action, or a choice among the plan's actions. */
export type PolicyChoice = 'plan' | 'none' | `less-${string}` | Policy;

/** How to run; all may be left out, and anything else is refused. */
export interface RunOptions {
  /** Winters, 1 to 1,000,000; 1,000 when not given. */
  readonly replications?: number;
  /** A word or a whole number; `winter` when not given. */
  readonly seed?: string | number;
  /** Cores to use; all when not given. Results do not depend on it. */
  readonly workers?: number;
  /** Stops the run, which then rejects. */
  readonly signal?: AbortSignal;
}

/** How to run one scenario. */
export interface OneRunOptions extends RunOptions {
  /** The plan when not given. */
  readonly policy?: PolicyChoice;
}

/** A scenario under a policy, as one of the things compared. */
export interface ComparedVariant {
  readonly scenario: Scenario;
  /** The plan when not given. */
  readonly policy?: PolicyChoice;
  /** Its name in the result; the scenario's id and the number of the variant when not given. */
  readonly id?: string;
  readonly title?: string;
}

/** What scenarios were made from, with their hash at that time: one that was changed since is its own source. */
const sources = new WeakMap<Scenario, { readonly hash: string; readonly madeFrom: MadeFrom }>();

/**
 * Reads a scenario file (JSON or YAML) or one of the shipped library by its id, with overlays (each `F` or `F@SCALE`)
 * applied. Rejects with a BadInput (name `BadInput`, `problems`) that lists all that is wrong.
 */
export async function readScenario(
  fileOrId: string,
  options: { readonly overlays?: readonly string[] } = {},
): Promise<Scenario> {
  const wrong = givenProblems(readOptionsSchema, options, 'options');
  if (typeof fileOrId !== 'string') wrong.push('the first argument: not the name of a file or an id');
  if (wrong.length > 0) throw new BadInput(wrong);
  const { scenario, hash, madeFrom } = await openScenario(fileOrId, options.overlays);
  sources.set(scenario, { hash, madeFrom });
  return scenario;
}

/** Simulates a scenario many times; the result document of docs/result.schema.json. Rejects with BadInput or RunFailure. */
export async function run(scenario: Scenario, options: OneRunOptions = {}): Promise<ResultDocument> {
  const { context, summary } = await runOne(scenario, options);
  return resultDocument(summary, context);
}

/** The same with every figure of every winter, a row each. */
export async function runWinters(
  scenario: Scenario,
  options: OneRunOptions = {},
): Promise<{ readonly result: ResultDocument; readonly winters: WinterRows }> {
  const { context, summary } = await runOne(scenario, options);
  return { result: resultDocument(summary, context), winters: winterRows(summary, context) };
}

/** Simulates variants over the same winters and compares each with the first: docs/comparison.schema.json. */
export async function compare(
  variants: readonly ComparedVariant[],
  options: RunOptions = {},
): Promise<ComparisonDocument> {
  const problems = [
    ...givenProblems(variantsSchema, variants, 'variants'),
    ...givenProblems(compareOptionsSchema, options, 'options'),
  ];
  const given = Array.isArray(variants) ? (variants as readonly ComparedVariant[]) : [];
  if (given.length === 0) problems.push('variants: there is nothing to run; give at least one variant');
  const named: Variant[] = [];
  for (const [at, one] of given.entries()) {
    const variant = await variantOf(one, at, `variants.${at}`, problems);
    if (variant !== undefined) named.push(variant);
  }
  if (new Set(named.map(({ id }) => id)).size < named.length)
    problems.push('variants: two have the same id; give each its own');
  const lengths = lengthProblem(named);
  if (lengths !== null) problems.push(lengths);
  if (problems.length > 0) throw new BadInput([...new Set(problems)]);
  const request = requestOf(options);
  const session = new ComparisonSession();
  finished(await runSession(session, { variants: named, ...request }, request), options);
  return comparisonDocument(session.summaries, { variants: named, seed: request.seed });
}

async function runOne(
  scenario: Scenario,
  options: OneRunOptions,
): Promise<{ readonly context: ResultContext; readonly summary: Summary }> {
  const problems = givenProblems(runOptionsSchema, options, 'options');
  const { policy, ...rest } = options ?? {};
  const given = { scenario, policy, id: scenario?.id };
  const variant = await variantOf(given, 0, 'options', problems);
  if (variant === undefined || problems.length > 0) throw new BadInput([...new Set(problems)]);
  const request = requestOf(rest);
  const session = new PlanSession();
  const context = { ...variant, seed: request.seed };
  const members = [{ run: variant.id, context, policy: variant.policy }];
  finished(await runSession(session, { members, ...request, figures: [] }, request), rest);
  return { context, summary: session.summaryOf(variant.id)! };
}

/** Undefined where the scenario cannot be run: the problems say why. */
async function variantOf(
  { scenario: given, policy, id, title }: ComparedVariant,
  at: number,
  where: string,
  problems: string[],
): Promise<Variant | undefined> {
  const checked = await collecting(problems, () => checkedScenario(given));
  if (checked === undefined) return undefined;
  const { scenario, hash } = checked;
  const name = id ?? `${scenario.id}-${at + 1}`;
  const choice = policyOf(policy, scenario, `${where}.policy`, problems);
  const source = sources.get(given);
  const madeFrom = source?.hash === scenarioHash(given) ? source.madeFrom : undefined;
  return { id: name, title: title ?? name, scenario, hash, policy: choice, madeFrom };
}

function requestOf(options: RunOptions) {
  const {
    replications = usualReplications,
    seed = usualSeed,
    workers = os.availableParallelism(),
    signal,
  } = options;
  return { replications, seed: String(seed), workers, signal, precisions: [] };
}

function finished(end: SessionEnd, { signal }: RunOptions): void {
  if (end.kind === 'stopped') throw signal?.reason ?? new Error('stopped');
}
