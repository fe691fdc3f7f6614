import { Option, type Command } from 'commander';
import { actionsDocument, type ActionRuns } from '../../analysis/actions/actionsDocument.ts';
import {
  actionVariants,
  byVariant,
  orderedWinters,
  pairVariants,
  shareVariants,
  strongestPairs,
  type SummariesById,
} from '../../analysis/actions/actionsExperiment.ts';
import { senseOutcome } from '../../analysis/sense/answers.ts';
import { columnsOf } from '../../experiment/columns.ts';
import { modelledActions } from '../../experiment/enabledActions.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import type { VariantsOutcome } from '../runVariants.ts';
import { actionsReport } from '../report/actionsReport.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { execute } from './execute.ts';
import { openForRun } from './openForRun.ts';
import { addSimulationOptions, type RunOptions, type RunRequest } from './runOptions.ts';

const defaultReplications = 200;
const defaultShares = 40;
const defaultPairs = 5;

const examples = `
Runs the plan, no actions, the plan less each modelled action and each alone over the same winters; then the fair share of
each in the plan's whole effect (each winter takes the actions in a random order of its own and in the reverse), and the
pairs that seem to help or hinder each other most. Actions that are recorded only are listed apart.

Examples:
  winterproof actions kent-2025-26 --replications 100
  winterproof actions kent-2025-26 --outcome daysAt3Plus.system --shares 0
  winterproof actions my-county.yaml --overlay early-severe-flu --json`;

interface ActionsOptions extends Omit<RunOptions, 'precision'> {
  outcome?: string;
  shares: string;
  pairs: string;
}

/** Adds `winterproof actions FILE`. */
export function addActionsCommand(program: Command): void {
  const command = program
    .command('actions')
    .description('say which actions of the plan help, by how much, at what cost, and which do not')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library')
    .option('--outcome <NAME>', 'what they are judged by (default: hospital bed-days lost, if there are any)')
    .addOption(
      new Option('--shares <N>', 'winters from which fair shares are computed; 0: none').default(
        String(defaultShares),
      ),
    )
    .addOption(
      new Option('--pairs <N>', 'pairs of actions to look into, of those that interact most').default(
        String(defaultPairs),
      ),
    );
  addSimulationOptions(command, defaultReplications)
    .option('--out <DIR>', 'write result.json there')
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
  const { opened, request } = await openForRun([{ file, overlays: [] }], options, ([one], problems) => {
    outcome = asked.outcome ?? senseOutcome(one.scenario);
    problems.push(...optionProblems(one.scenario, outcome, asked));
  });
  const [{ scenario, hash }] = opened;
  const runs = await runAll(scenario, request, outcome, asked);
  if (isToBeKept(runs.outcome, options)) {
    const document = actionsDocument(runs, outcome, { scenario, hash, seed: request.seed });
    await deliver({ document, tables: () => [], words: () => actionsReport(document, scenario) }, options);
  }
  endWith(runs.outcome, options, request);
}

/** What was run, and how the main part of it ended: stopped as soon as any part was. */
interface Runs extends ActionRuns {
  readonly outcome: VariantsOutcome;
}

/** Each action within the plan and alone, then the coalitions of the fair share, then the pairs that they point to. */
async function runAll(
  scenario: Scenario,
  request: RunRequest,
  outcome: string,
  { shares, pairs }: ActionsOptions,
): Promise<Runs> {
  const variants = actionVariants(scenario);
  const main = await execute(variants, request, { detail: 'outcomes' });
  const each = byVariant(variants, main.summaries);
  const alone: Runs = { each, shares: new Map(), pairs: [], outcome: main };
  const winters = Math.min(Number(shares), request.replications);
  if (main.isStopped || winters === 0 || modelledActions(scenario).length < 2) return alone;
  const shared = await runShares(scenario, { ...request, replications: winters }, each);
  if (shared === null) return stopped(alone);
  const orders = orderedWinters(scenario, request.seed, shared, outcome);
  const strongest = strongestPairs(scenario, orders, Number(pairs));
  if (strongest.length === 0) return { ...alone, shares: shared };
  const run = await execute(pairVariants(scenario, strongest), request, { detail: 'outcomes' });
  if (run.isStopped) return stopped({ ...alone, shares: shared });
  const paired = strongest.map((pair, at) => ({ pair, summary: run.summaries[at] }));
  return { ...alone, shares: shared, pairs: paired };
}

/** Null when it was stopped; no actions and the plan are not run again. */
async function runShares(
  scenario: Scenario,
  request: RunRequest,
  each: SummariesById,
): Promise<SummariesById | null> {
  const variants = shareVariants(scenario);
  const known = ({ id }: { readonly id: string }) => each.get(id);
  const { isStopped, summaries } = await execute(variants, request, { detail: 'outcomes', known });
  return isStopped ? null : byVariant(variants, summaries);
}

function stopped(runs: Runs): Runs {
  return { ...runs, outcome: { ...runs.outcome, isStopped: true } };
}

function optionProblems(scenario: Scenario, outcome: string, { shares, pairs }: ActionsOptions): string[] {
  const names = columnsOf(scenario)
    .filter(({ group }) => group === 'outcome')
    .map(({ id }) => id);
  const isWhole = (text: string) => /^\d{1,6}$/.test(text);
  return [
    ...(names.includes(outcome) ? [] : [formatProblem(unknownWord('--outcome', 'outcome', outcome, names))]),
    ...(isWhole(shares) ? [] : [`--shares: found "${shares}"; allowed: a whole number, 0 or more`]),
    ...(isWhole(pairs) ? [] : [`--pairs: found "${pairs}"; allowed: a whole number, 0 or more`]),
    ...(modelledActions(scenario).length > 0
      ? []
      : ['there is no action with a modelled effect in this scenario, so there is nothing to judge']),
  ];
}
