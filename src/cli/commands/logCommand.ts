import * as z from 'zod';
import type { Command } from 'commander';
import { logDocument } from '../../analysis/result/logDocument.ts';
import { prepareModel } from '../../experiment/run/runShard.ts';
import { logWinter } from '../../experiment/run/winterLog.ts';
import { runRequestFields } from '../../scenario/validate/runRequestSchema.ts';
import { BadInput } from '../badInput.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { type OpenedScenario, collecting, readScenario } from '../input/readScenario.ts';
import { sayWarnings } from '../input/sayWarnings.ts';
import { print, printJson } from '../output.ts';
import { logReport } from '../report/logReport.ts';
import { RunFailure } from '../runFailure.ts';
import { overlayOption } from './overlayOption.ts';
import { numberOf, optionProblems, wholeFrom } from './optionSchema.ts';
import { type NamedPolicy, policiesOf } from './policies.ts';
import { usualSeed } from '../../scenario/validate/usualRequest.ts';
import { kernelHost } from '../../../workers/startKernel.ts';

const examples = `
Runs one winter of a run again and tells it by date: every change of level with the indicators behind it and their values,
what each action did, and the events. Winter 0 is the first; it is the same winter as in a run with the same seed.

Examples:
  winterproof log kent-2025-26 --winter 3
  winterproof log kent-2025-26 --winter 3 --policy none --json`;

interface LogOptions {
  overlay: string[];
  winter: string;
  seed: string;
  policy: string;
  json?: true;
}

/** The options whose values are checked. A winter is counted from 0. */
const logOptions = z.strictObject({ winter: wholeFrom(0), seed: runRequestFields.seed });

/** Adds `winterproof log FILE`. */
export function addLogCommand(program: Command): void {
  program
    .command('log')
    .description('tell one winter by date: levels and why, actions, events')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library')
    .addOption(overlayOption())
    .option('--winter <N>', 'which winter of the run, from 0', '0')
    .option('--seed <SEED>', 'the seed of the run', usualSeed)
    .option('--policy <POLICY>', 'plan, none, or less-ACTION', 'plan')
    .option('--json', 'print the log as JSON (docs/log.schema.json)')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(tellWinter);
}

async function tellWinter(file: string, options: LogOptions): Promise<void> {
  const { opened, policy, replication } = await openForLog(file, options);
  const { scenario, hash, madeFrom } = opened;
  const request = { seed: options.seed, replication, policy: policy.policy };
  const told = logWinter(prepareModel(scenario, kernelHost), request);
  if (told.kind === 'failed') throw new RunFailure(told.problem, scenario.id);
  const document = logDocument(told.log, { scenario, hash, madeFrom, ...request });
  if (options.json) printJson(document);
  else print(logReport(document, told.log.row, scenario, policy.title));
}

/** Opens the scenario and reads the options; all that is wrong with either comes at once. */
async function openForLog(
  file: string,
  { overlay, winter, seed, policy }: LogOptions,
): Promise<{ opened: OpenedScenario; policy: NamedPolicy; replication: number }> {
  const replication = numberOf(winter);
  const problems = optionProblems(logOptions, { winter: replication, seed });
  const opened = await collecting(problems, () => readScenario(file, overlay));
  const policies = opened === undefined ? [] : policiesOf(policy, opened.scenario, problems, '--policy');
  if (policies.length > 1) problems.push(`--policy: one policy at a time; found "${policy}"`);
  if (opened === undefined || problems.length > 0) throw new BadInput(problems);
  sayWarnings([opened]);
  return { opened, policy: policies[0], replication: replication as number };
}
