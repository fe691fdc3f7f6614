import type { Command } from 'commander';
import { senseAnswers, senseOutcome, senseVariants } from '../../analysis/sense/answers.ts';
import { senseQuestions } from '../../analysis/sense/questions.ts';
import { engineVersion } from '../../experiment/shard.ts';
import { exitCodeHelp, exitCodes } from '../exitCodes.ts';
import { senseReport } from '../report/senseReport.ts';
import { BadInput } from '../badInput.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { execute } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { type RunOptions, addRunOptions } from './runOptions.ts';

const examples = `
Asks the questions of a sceptical manager, each in the same winters and without the plan's actions: twice the demand, half the staff, no outside market,
places without end, shorter stays, the illness wave a month earlier. Exits with 1 when an answer goes the wrong way.

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
  const { scenario, hash } = opened[0];
  const questions = senseQuestions(scenario);
  if (questions.length === 0)
    throw new BadInput([`${file}: there is nothing in it that could be asked about`]);
  const variants = senseVariants(questions);
  const outcome = await execute(variants, request, { detail: 'outcomes' });
  if (isToBeKept(outcome, options)) {
    const answers = senseAnswers(questions, variants, outcome.summaries);
    const { seed } = request;
    const winters = outcome.summaries[0].replications;
    const measure = senseOutcome(scenario);
    const { id, title } = scenario;
    const document = {
      scenario: { id, title, hash },
      seed,
      replications: winters,
      engineVersion,
      outcome: measure,
      answers,
    };
    const words = () => senseReport(answers, scenario, measure, { seed, winters });
    await deliver({ document, tables: () => [], words }, options);
    if (answers.some(({ verdict }) => verdict === 'wrongWay')) process.exitCode = exitCodes.checkFailed;
  }
  endWith(outcome, options, request);
}
