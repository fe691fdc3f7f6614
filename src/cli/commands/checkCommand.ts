import type { Command } from 'commander';
import { checkDocument } from '../../analysis/check/checkDocument.ts';
import { checkExperiment } from '../../analysis/check/checkExperiment.ts';
import { checkWinters, untilTold } from '../../analysis/check/untilTold.ts';
import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import { exitCodeHelp, exitCodes } from '../exitCodes.ts';
import { checkReport } from '../report/checkReport.ts';
import { deliver } from './deliver.ts';
import { endWith } from './ending.ts';
import { execute } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { type RunOptions, addSimulationOptions } from './runOptions.ts';

const examples = `
Simulates a scenario and compares it with its targets: identities, what it was fitted to, what was held out. Each target
is met, not met, or the winters cannot tell. Without --replications it simulates 200 winters, and up to 400 where these
would tell more.

It also prints the load over capacity of every stage in the first month and in January, how the indicators' readings
spread over their bands, and whether the initial state drifts. Last come how many recorded points lie within the bands,
and every number that was changed to meet a target. It ends with 1 when a target that must be met is not, and with 4 when the winters
cannot tell.

Examples:
  winterproof check kent-2025-26 --replications 100
  winterproof check kent-2025-26 --overlay slots-county --replications 100 --json > check.json
  winterproof check my-county.yaml`;

/** Adds `winterproof check FILE`. */
export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('compare a scenario with its targets and look at loads, bands and drift')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library');
  addSimulationOptions(command, '200, or 400 where these tell more')
    .option('--json', 'print the check document as JSON, and nothing else, on standard output')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(check);
}

type CheckOptions = Omit<RunOptions, 'precision' | 'maxReplications' | 'out' | 'keepPartial'>;

async function check(file: string, given: CheckOptions): Promise<void> {
  const replications = given.replications ?? String(checkWinters.most);
  const stopping = given.replications === undefined ? untilTold : undefined;
  const options: RunOptions = { ...given, replications, precision: [] };
  const { opened, request } = await openForRun([{ file, overlays: [] }], options);
  const { scenario, hash, madeFrom } = opened[0];
  const { variants, probeOf } = checkExperiment(scenario, hash);
  const outcome = await execute(variants, request, { detail: 'logged', probeOf, stopping });
  endWith(outcome, options, request);
  if (outcome.isStopped) return;
  const document = checkDocument(outcome.summaries, { scenario, hash, madeFrom, seed: request.seed });
  await deliver({ document, tables: () => [], words: () => checkReport(document, opened[0]) }, options);
  endByVerdict(document);
}

function endByVerdict({ verdict }: CheckDocument): void {
  if (verdict === 'notMet') process.exitCode = exitCodes.checkFailed;
  if (verdict === 'cannotTell') process.exitCode = exitCodes.cannotTell;
}
