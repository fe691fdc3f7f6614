import os from 'node:os';
import { type Command, Option } from 'commander';
import { type Precision, parsePrecision } from '../../analysis/precision.ts';
import { usualReplications, usualSeed } from '../../scenario/validate/usualRequest.ts';
import { runRequestSchema } from '../../scenario/validate/runRequestSchema.ts';
import { numberOf, optionProblems } from './optionSchema.ts';
import { overlayOption } from './overlayOption.ts';

/** The most winters of a run to a precision, unless an option says otherwise. */
const defaultMostReplications = 20_000;

/** The options of `run` and `compare` as they were written. */
export interface RunOptions {
  overlay: string[];
  replications?: string;
  precision: string[];
  maxReplications?: string;
  seed: string;
  workers?: string;
  out?: string;
  json?: true;
  keepPartial?: true;
}

/** What `run` and `compare` are to do, checked. */
export interface RunRequest {
  /** With a precision: at most so many. */
  readonly replications: number;
  readonly seed: string;
  readonly workers: number;
  readonly precisions: readonly Precision[];
}

/** Adds the options of everything that simulates. */
export function addSimulationOptions(command: Command, replications: number | string): Command {
  return command
    .addOption(overlayOption())
    .option('-n, --replications <N>', `winters to simulate, 1 to 1,000,000 (default: ${replications})`)
    .option('--seed <SEED>', 'a word or a whole number; the same seed gives the same winters', usualSeed)
    .option(
      '--workers <N>',
      `cores to use; results do not depend on it (default: all, here ${os.availableParallelism()})`,
    );
}

/** Adds the options that `run` and `compare` share. */
export function addRunOptions(command: Command): Command {
  return addSimulationOptions(command, usualReplications)
    .addOption(precisionOption())
    .option(
      '--max-replications <N>',
      `with --precision: at most so many winters (default: ${defaultMostReplications})`,
    )
    .option(
      '--out <DIR>',
      'write result.json and one CSV file a table there; files of those names are replaced',
    )
    .option('--json', 'print the result document as JSON, and nothing else, on standard output')
    .option(
      '--keep-partial',
      'when stopped, print and write what was done until then, marked with its number of winters',
    );
}

function precisionOption(): Option {
  const what =
    'simulate until the 95% interval of an outcome reaches no further than HALFWIDTH to either side, in its unit; may be repeated';
  return new Option('--precision <NAME=HALFWIDTH>', what)
    .argParser((text: string, before: string[]) => [...before, text])
    .default([], 'none');
}

/** Reads the options; problems join the list, and the request then means nothing. */
export function runRequestOf(options: RunOptions, problems: string[]): RunRequest {
  const { seed } = options;
  const hasPrecision = options.precision.length > 0;
  const replications = numberOf(options.replications) ?? (hasPrecision ? undefined : usualReplications);
  const maxReplications = numberOf(options.maxReplications);
  const workers = numberOf(options.workers) ?? os.availableParallelism();
  const most = maxReplications ?? replications ?? defaultMostReplications;
  const request = { replications: replications ?? most, maxReplications, seed, workers };
  problems.push(...optionProblems(runRequestSchema, request));
  if (maxReplications !== undefined && !hasPrecision)
    problems.push('--max-replications: it has a meaning only together with --precision; use --replications');
  const precisions = options.precision.flatMap((text) => readPrecision(text, problems));
  return {
    replications: (hasPrecision ? most : replications) as number,
    seed,
    workers: workers as number,
    precisions,
  };
}

function readPrecision(text: string, problems: string[]): Precision[] {
  const precision = parsePrecision(text);
  if (precision !== null) return [precision];
  problems.push(
    `--precision: not an outcome and a half-width; found "${text}"; allowed: NAME=HALFWIDTH with a number above 0, such as reached3.system=0.02 or reached3.system=2%`,
  );
  return [];
}
