import type { Command } from 'commander';
import { senseVariants } from '../../analysis/sense/answers.ts';
import { senseQuestions } from '../../analysis/sense/questions.ts';
import { senseDocument } from '../../analysis/sense/senseDocument.ts';
import { exitCodeHelp, exitCodes } from '../exitCodes.ts';
import { senseReport } from '../report/senseReport.ts';
import { BadInput } from '../badInput.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { execute } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { type RunOptions, addRunOptions } from './runOptions.ts';

const examples = `
Asks the questions of a sceptical manager: twice the demand, half the staff, no outside market, ten times the places,
shorter stays, the illness wave a month earlier. Each is asked in the same winters and without the plan's actions. The
command exits with 1 when an answer goes the wrong way.

Examples:
  winterproof sense kent-2025-26 --replications 100
  winterproof sense my-county.yaml --json`;

/** Adds `winterproof sense FILE`. */
export function addSenseCommand(program: Command): void {
  const command = program
    .command('sense')
    .description('ask a scenario the questions whose answers anybody knows the direction of')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library');
  addRunOptions(command).addHelpText('after', `${examples}\n${exitCodeHelp}`).action(sense);
}

async function sense(file: string, options: RunOptions): Promise<void> {
  const { opened, request } = await openForRun([{ file, overlays: [] }], options);
  const [{ scenario, hash, madeFrom }] = opened;
  const questions = senseQuestions(scenario);
  if (questions.length === 0)
    throw new BadInput([`${file}: there is nothing in it that could be asked about`]);
  const variants = senseVariants(questions);
  const outcome = await execute(variants, request, { detail: 'outcomes' });
  if (isToBeKept(outcome, options)) {
    const context = { scenario, hash, madeFrom, seed: request.seed };
    const document = senseDocument(questions, variants, outcome.summaries, context);
    await deliver({ document, tables: () => [], words: () => senseReport(document, scenario) }, options);
    if (document.answers.some(({ verdict }) => verdict === 'wrongWay'))
      process.exitCode = exitCodes.checkFailed;
  }
  endWith(outcome, options, request);
}
