import type { Command } from 'commander';
import { resultDocument } from '../../analysis/result/resultDocument.ts';
import { resultTables } from '../../analysis/result/resultTables.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { runReport } from '../report/runReport.ts';
import type { VariantsOutcome } from '../runVariants.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { execute } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { type RunOptions, type RunRequest, addRunOptions } from './runOptions.ts';

const examples = `
Prints a table in words: the chance of each level, days at it, delay, waits, actions and cost. The same FILE, seed and
number of winters give the same result, to the last digit, whatever the number of workers.

Examples:
  winterproof run kent-2025-26
  winterproof run kent-2025-26 --overlay early-severe-flu@0.5 --overlay demand-moderate
  winterproof run kent-2025-26 --precision reached3.system=5% --max-replications 2000
  winterproof run my-county.yaml --json > result.json
  winterproof run my-county.yaml --out results`;

/** Adds `winterproof run FILE`. */
export function addRunCommand(program: Command): void {
  const command = program
    .command('run')
    .description('simulate a scenario many times')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library');
  addRunOptions(command).addHelpText('after', `${examples}\n${exitCodeHelp}`).action(run);
}

async function run(file: string, options: RunOptions): Promise<void> {
  const { opened, request } = await openForRun([{ file, overlays: [] }], options);
  const { scenario, hash } = opened[0];
  const { id, title } = scenario;
  const outcome = await execute([{ id, title, scenario, hash, policy: { actions: 'plan' } }], request);
  if (isToBeKept(outcome, options)) await deliverRun(opened[0], outcome, options, request);
  endWith(outcome, options, request);
}

function deliverRun(
  opened: OpenedScenario,
  { summaries }: VariantsOutcome,
  options: RunOptions,
  { seed }: RunRequest,
): Promise<void> {
  const document = resultDocument(summaries[0], { scenario: opened.scenario, hash: opened.hash, seed });
  const words = () => runReport(document, opened);
  return deliver({ document, tables: () => resultTables(document), words }, options);
}
