import type { Command } from 'commander';
import { resultDocument } from '../../analysis/result/resultDocument.ts';
import { winterRows } from '../../analysis/result/winterRows.ts';
import { wintersFileProblems, writeWinters } from '../writeWinters.ts';
import { resultTables } from '../../analysis/result/resultTables.ts';
import { PlanSession } from '../../session/planSession.ts';
import { BadInput } from '../badInput.ts';
import { outProblems } from '../checkOut.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { readResult } from '../input/readResult.ts';
import { collecting, type OpenedScenario } from '../input/readScenario.ts';
import { tableNames } from '../report/tableNames.ts';
import { runReport } from '../report/runReport.ts';
import { outcomeOfSession, type VariantsOutcome } from '../runVariants.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { executeSession } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { optionOf } from './optionSchema.ts';
import { type RunOptions, type RunRequest, addRunOptions, runRequestOf } from './runOptions.ts';

const examples = `
Prints a table in words: the chance of each level, days at it, delay, waits, actions and cost. The same FILE, seed and
number of winters give the same result, to the last digit, whatever the number of workers.

Every result says what it was made from. --from takes a result.json, of this command or of the page, and repeats its run
to the last digit. It refuses where the engine or the library has changed since.

Examples:
  winterproof run kent-2025-26
  winterproof run kent-2025-26 --overlay early-severe-flu@0.5 --overlay demand-moderate
  winterproof run kent-2025-26 --precision reached3.system=5% --max-replications 2000
  winterproof run my-county.yaml --json > result.json
  winterproof run my-county.yaml --out results
  winterproof run --from result.json`;

interface FromOptions extends RunOptions {
  from?: string;
  winters?: string;
}

/** Adds `winterproof run FILE`. */
export function addRunCommand(program: Command): void {
  const command = program
    .command('run')
    .description('simulate a scenario many times')
    .argument('[FILE]', 'a scenario file, "-" for standard input, or an id in the library')
    .option('--from <RESULT>', 'repeat the run of a result.json instead; "-" for standard input')
    .option('--winters <FILE>', 'write every figure of every winter to a .csv or .json file, a row a winter');
  addRunOptions(command).addHelpText('after', `${examples}\n${exitCodeHelp}`).action(run);
}

async function run(file: string | undefined, options: FromOptions, command: Command): Promise<void> {
  const trouble = wintersFileProblems(options.winters);
  if (trouble.length > 0) throw new BadInput(trouble);
  const { opened, request } = await openRun(file, options, command);
  const session = new PlanSession();
  const run = opened.scenario.id;
  const members = [{ run, context: { ...opened, seed: request.seed } }];
  const end = await executeSession(session, { members, ...request, figures: [] }, request);
  const outcome = outcomeOfSession(end, [session.summaryOf(run)!]);
  if (isToBeKept(outcome, options)) await deliverRun(opened, outcome, options, request);
  endWith(outcome, options, request);
}

async function openRun(file: string | undefined, options: FromOptions, command: Command) {
  if (options.from !== undefined) return openRepeat(options.from, file, options, command);
  if (file === undefined)
    throw new BadInput(['there is nothing to run; give a FILE, or --from with a result.json']);
  const { opened, request } = await openForRun([{ file, overlays: [] }], options);
  return { opened: opened[0], request };
}

/** Options that would make it another run. */
const fixedByResult = ['overlay', 'replications', 'seed', 'precision', 'maxReplications'] as const;

async function openRepeat(from: string, file: string | undefined, options: FromOptions, command: Command) {
  const given = fixedByResult.filter((option) => command.getOptionValueSource(option) === 'cli');
  const problems = [
    ...(file === undefined ? [] : [`${file}: --from says what to run; leave one of the two out`]),
    ...given.map((option) => `${optionOf(option)}: the result says this; leave it out with --from`),
    ...outProblems(options.out),
  ];
  const opened = await collecting(problems, () => readResult(from));
  const replications = String(opened?.replications ?? 1);
  const seed = opened?.seed ?? options.seed;
  const request = runRequestOf({ ...options, replications, seed, precision: [] }, problems);
  if (opened === undefined || problems.length > 0) throw new BadInput(problems);
  return { opened, request };
}

function deliverRun(
  opened: OpenedScenario & { readonly changes?: readonly string[] },
  { summaries }: VariantsOutcome,
  options: FromOptions,
  { seed }: RunRequest,
): Promise<void> {
  if (options.winters !== undefined)
    writeWinters(options.winters, winterRows(summaries[0], { ...opened, seed }));
  const document = resultDocument(summaries[0], { ...opened, seed });
  const words = () => runReport(document, opened);
  return deliver(
    { document, tables: () => resultTables(document, tableNames(opened.scenario)), words },
    options,
  );
}
