import os from 'node:os';
import { lengthProblem } from '../analysis/pairing.ts';
import { type ComparisonDocument, comparisonDocument } from '../analysis/result/comparisonDocument.ts';
import { resultDocument } from '../analysis/result/resultDocument.ts';
import type { ResultDocument } from '../analysis/result/resultTypes.ts';
import type { Variant } from '../experiment/design.ts';
import type { Policy } from '../experiment/shard.ts';
import { formatProblem } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { checkRunRequest } from '../scenario/validate/checkRunRequest.ts';
import { BadInput } from './badInput.ts';
import { checkedScenario } from './input/checkedScenario.ts';
import { readScenario as openScenario } from './input/readScenario.ts';
import { type VariantsRequest, runVariants } from './runVariants.ts';

export type { BadInput } from './badInput.ts';
export type { RunFailure } from './runFailure.ts';
export type { ComparisonDocument, Policy, ResultDocument, Scenario };

/** The plan, no actions, or a choice among the plan's actions. */
export type PolicyChoice = 'plan' | 'none' | Policy;

/** How to run; all may be left out. */
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

/** A scenario under a policy, as one of the things compared. */
export interface ComparedVariant {
  readonly scenario: Scenario;
  /** The plan when not given. */
  readonly policy?: PolicyChoice;
  /** Its name in the result; the scenario's id and the number of the variant when not given. */
  readonly id?: string;
  readonly title?: string;
}

/**
 * Reads a scenario file (JSON or YAML) or one of the shipped library by its id, with overlays (each `F` or `F@SCALE`)
 * applied. Rejects with a BadInput (name `BadInput`, `problems`) that lists all that is wrong.
 */
export async function readScenario(
  fileOrId: string,
  options: { readonly overlays?: readonly string[] } = {},
): Promise<Scenario> {
  return (await openScenario(fileOrId, options.overlays)).scenario;
}

/** Simulates a scenario many times; the result document of docs/result.schema.json. */
export async function run(
  scenario: Scenario,
  options: RunOptions & { readonly policy?: PolicyChoice } = {},
): Promise<ResultDocument> {
  const variant = variantOf({ scenario, policy: options.policy, id: scenario.id }, 0);
  const request = requestOf([variant], options);
  const { summaries } = finished(await runVariants(request), options);
  return resultDocument(summaries[0], { scenario: variant.scenario, hash: variant.hash, seed: request.seed });
}

/** Simulates variants over the same winters and compares each with the first: docs/comparison.schema.json. */
export async function compare(
  variants: readonly ComparedVariant[],
  options: RunOptions = {},
): Promise<ComparisonDocument> {
  const named = variants.map(variantOf);
  const request = requestOf(named, options);
  const { summaries } = finished(await runVariants({ ...request, detail: 'outcomes' }), options);
  return comparisonDocument(summaries, { variants: named, seed: request.seed });
}

function variantOf({ scenario: given, policy = 'plan', id, title }: ComparedVariant, at: number): Variant {
  const { scenario, hash } = checkedScenario(given);
  const name = id ?? `${scenario.id}-${at + 1}`;
  const choice = typeof policy === 'string' ? { actions: policy } : policy;
  return { id: name, title: title ?? name, scenario, hash, policy: choice };
}

function requestOf(variants: readonly Variant[], options: RunOptions): VariantsRequest {
  const { replications = 1000, seed = 'winter', workers = os.availableParallelism(), signal } = options;
  const problems = checkRunRequest({ replications, seed, workers }).map(formatProblem);
  if (variants.length === 0) problems.push('there is nothing to run: give at least one variant');
  if (new Set(variants.map(({ id }) => id)).size < variants.length)
    problems.push('two variants have the same id: give each its own');
  const lengths = lengthProblem(variants);
  if (lengths !== null) problems.push(lengths);
  if (problems.length > 0) throw new BadInput(problems);
  return { variants, replications, seed: String(seed), workers, signal };
}

function finished<T extends { isStopped: boolean }>(outcome: T, { signal }: RunOptions): T {
  if (outcome.isStopped) throw signal?.reason ?? new Error('stopped');
  return outcome;
}
