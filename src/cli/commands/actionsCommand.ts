import * as z from 'zod';
import { Option, type Command } from 'commander';
import { actionsDocument } from '../../analysis/actions/actionsDocument.ts';
import type { HowQuestion } from '../../analysis/actions/actionWinters.ts';
import { actionsTable } from '../../analysis/actions/actionsTable.ts';
import type { ActionsRequest } from '../../analysis/actions/actionsRequest.ts';
import { ActionsSession } from '../../session/actionsSession.ts';
import { senseOutcome } from '../../analysis/sense/answers.ts';
import { columnsOf } from '../../experiment/outcomes/columns.ts';
import { modelledActions } from '../../experiment/run/enabledActions.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { amountOf } from '../input/amount.ts';
import { outcomeOfSession } from '../runVariants.ts';
import { actionsReport } from '../report/actionsReport.ts';
import { deliver } from './deliver.ts';
import { readOptions, wholeFrom } from './optionSchema.ts';
import { endWith, isToBeKept } from './ending.ts';
import { executeSession } from './execute.ts';
import { type HowOptions, howOptions, howQuestionsOf } from './howOptions.ts';
import { groupOf, groupOption, groupOptionProblems } from './groupOption.ts';
import { openForRun } from './openForRun.ts';
import { addSimulationOptions, type RunOptions } from './runOptions.ts';

const defaultReplications = 200;
const defaultShares = 40;
const defaultPairs = 5;

const examples = `
Compares the plan, no actions, the plan less each simulated action, and each action alone, over the same winters. Each has
60 winters; those that may still be the one that helps most get up to --replications. A winter in which an action never
comes into question is the same without it, and is not run again.

Then come the fair share of each action in the plan's whole effect, and the pairs that seem to help or hinder each other
most. For the fair share each winter takes the actions in a random order of its own and in the reverse. Actions that are
listed in the plan and not simulated are named apart.

--action says how one action worked, by comparing the plan with the plan without it. A crisis is then one of the winters
without the action, which the action may have prevented.

Examples:
  winterproof actions kent-2025-26 --replications 100
  winterproof actions example-county --action buyHomecare --crisis delayed=40:3 --shares 0
  winterproof actions kent-2025-26 --outcome daysAt3Plus.system --shares 0
  winterproof actions example-county --group "At home=overtime,buyHomecare" --shares 0
  winterproof actions my-county.yaml --overlay early-severe-flu --json`;

interface ActionsOptions extends Omit<RunOptions, 'precision'>, HowOptions {
  outcome?: string;
  shares: string;
  pairs: string;
  indifference?: string;
  timing: string;
  group: string[];
  everyWinter?: true;
}

/** The options that are numbers. The indifference may be a percentage where the outcome is a share. */
const actionsOptions = z.strictObject({
  shares: wholeFrom(0),
  pairs: wholeFrom(0),
  timing: wholeFrom(0),
  indifference: z.number().gt(0).optional(),
});

/** Adds `winterproof actions FILE`. */
export function addActionsCommand(program: Command): void {
  const command = program
    .command('actions')
    .description('say which actions of the plan help, by how much, at what cost, and which do not')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library')
    .option(
      '--outcome <NAME>',
      'the outcome that measures the actions (default: hospital bed-days lost, if there are any)',
    )
    .addOption(
      new Option('--shares <N>', 'winters from which fair shares are computed; 0: none').default(
        String(defaultShares),
      ),
    )
    .addOption(
      new Option('--pairs <N>', 'pairs of actions to test, of those that interact most').default(
        String(defaultPairs),
      ),
    );
  for (const option of howOptions()) command.addOption(option);
  addSimulationOptions(command, defaultReplications)
    .option(
      '--indifference <AMOUNT>',
      'differences between actions that do not matter, in the unit of the outcome (default: a hundredth of its mean without actions)',
    )
    .addOption(
      new Option(
        '--timing <N>',
        'start so many of the actions that help most a level earlier and a level later too',
      ).default('0'),
    )
    .addOption(groupOption())
    .option('--every-winter', 'run every winter of every variant, including actions that are out of the race')
    .option('--out <DIR>', 'write result.json and actions.csv there')
    .option('--json', 'print the actions document as JSON, and nothing else, on standard output')
    .option('--keep-partial', 'when stopped, print and write what was done until then')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(actions);
}

async function actions(file: string, asked: ActionsOptions): Promise<void> {
  const options = {
    ...asked,
    precision: [],
    replications: asked.replications ?? String(defaultReplications),
  };
  let outcome = '';
  let how: HowQuestion[] = [];
  const { opened, request } = await openForRun([{ file, overlays: [] }], options, ([one], problems) => {
    outcome = asked.outcome ?? senseOutcome(one.scenario);
    problems.push(...problemsOf(one.scenario, outcome, asked));
    how = howQuestionsOf(asked, one.scenario, outcome, problems);
  });
  const [{ scenario, hash, madeFrom }] = opened;
  const context = { scenario, hash, madeFrom, seed: request.seed };
  const session = new ActionsSession();
  const question = { context, request: requestOf(asked, request.replications, how), outcome };
  const end = await executeSession(session, question, request);
  const runs = session.runs!;
  const ending = outcomeOfSession(end, [fewest([...runs.each.values()])]);
  if (isToBeKept(ending, options)) {
    const document = actionsDocument(runs, outcome, context);
    await deliver(
      {
        document,
        tables: () => [actionsTable(document, scenario)],
        words: () => actionsReport(document, scenario),
      },
      options,
    );
  }
  endWith(ending, options, request);
}

function requestOf(asked: ActionsOptions, replications: number, how: readonly HowQuestion[]): ActionsRequest {
  const { everyWinter, group } = asked;
  return { ...numbersOf(asked), replications, everyWinter, how, groups: group.map(groupOf) };
}

/** The options that are numbers. An indifference may be a percentage. */
function numbersOf(
  { shares, pairs, timing, indifference }: ActionsOptions,
  problems: string[] = [],
): z.infer<typeof actionsOptions> {
  const amount = indifference === undefined ? undefined : (amountOf(indifference) ?? indifference);
  return readOptions(actionsOptions, { shares, pairs, timing, indifference: amount }, problems);
}

/** After a stop variants may hold different numbers of winters: what is said of them holds for all. */
function fewest(summaries: readonly Summary[]): Summary {
  return summaries.reduce((least, one) => (one.replications < least.replications ? one : least));
}

function problemsOf(scenario: Scenario, outcome: string, asked: ActionsOptions): string[] {
  const names = columnsOf(scenario)
    .filter((column) => column.group === 'outcome')
    .map(({ id }) => id);
  const problems = names.includes(outcome)
    ? []
    : [formatProblem(unknownWord('--outcome', 'outcome', outcome, names))];
  numbersOf(asked, problems);
  return [
    ...problems,
    ...groupOptionProblems(asked.group, modelledActions(scenario)),
    ...(modelledActions(scenario).length > 0
      ? []
      : ['no action of this scenario has a simulated effect, so there is nothing to compare']),
  ];
}
