import type { Command } from 'commander';
import { comparisonDocument } from '../../analysis/result/comparisonDocument.ts';
import type { Variant } from '../../experiment/run/design.ts';
import { ComparisonSession } from '../../session/comparisonSession.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { isFile } from '../input/readDocumentFile.ts';
import { compareReport } from '../report/compareReport.ts';
import { comparisonTable } from '../report/comparisonTable.ts';
import { tableNames } from '../report/tableNames.ts';
import { outcomeOfSession } from '../runVariants.ts';
import { comparedVariants } from './comparedVariants.ts';
import { deliver } from './deliver.ts';
import { endWith, isToBeKept } from './ending.ts';
import { executeSession } from './execute.ts';
import { type ScenarioAsked, openForRun } from './openForRun.ts';
import { type RunOptions, addRunOptions } from './runOptions.ts';

const examples = `
All variants meet the same winters, so that differences are paired winter by winter; the first variant is what the
others are compared with. A FILE may bring overlays of its own, FILE+F@SCALE; --overlay applies to all of them. The
policies are a list of: plan; none (no actions); less-ACTION (the plan less one action); each (the plan less each
modelled action in turn).

Examples:
  winterproof compare kent-2025-26 --policies plan,none --replications 200
  winterproof compare example-county --policies plan,each
  winterproof compare kent-2025-26 kent-2025-26+early-severe-flu
  winterproof compare this-year.json next-year.json --out differences`;

interface CompareOptions extends RunOptions {
  policies?: string;
}

/** Adds `winterproof compare FILE...`. */
export function addCompareCommand(program: Command): void {
  const command = program
    .command('compare')
    .description('simulate several scenarios or policies over the same winters and print the differences')
    .argument(
      '<FILE...>',
      'scenario files, or ids in the library, each with overlays of its own as FILE+F@SCALE',
    )
    .option('--policies <LIST>', 'policies to compare, such as plan,none (default: the plan)');
  addRunOptions(command).addHelpText('after', `${examples}\n${exitCodeHelp}`).action(compare);
}

async function compare(files: string[], options: CompareOptions): Promise<void> {
  let variants: Variant[] = [];
  const { opened, request } = await openForRun(files.map(askedBy), options, (all, problems) => {
    variants = comparedVariants(all, options.policies, problems);
  });
  const session = new ComparisonSession();
  const end = await executeSession(session, { variants, ...request }, request);
  const outcome = outcomeOfSession(end, session.summaries);
  if (isToBeKept(outcome, options)) {
    const document = comparisonDocument(outcome.summaries, { variants, seed: request.seed });
    const words = () => compareReport(document, variants, opened[0].scenario);
    const tables = () => [comparisonTable(document, tableNames(opened[0].scenario))];
    await deliver({ document, tables, words }, options);
  }
  endWith(outcome, options, request);
}

/** `FILE+F@SCALE+...`, unless there is a file of just that name. */
function askedBy(text: string): ScenarioAsked {
  if (isFile(text)) return { file: text, overlays: [] };
  const [file, ...overlays] = text.split('+');
  return { file, overlays };
}
