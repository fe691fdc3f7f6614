import type { Command } from 'commander';
import { type Column, columnsOf } from '../../experiment/outcomes/columns.ts';
import type { LibraryIndex } from '../../scenario/libraryIndex.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { readScenario } from '../input/readScenario.ts';
import { shippedIndex } from '../input/shippedLibrary.ts';
import { print, printJson } from '../output.ts';
import { columnTitle, columnUnit } from '../report/columnWords.ts';
import { section, textTable } from '../report/textTable.ts';
import { overlayOption } from './overlayOption.ts';

const examples = `
Without a word it lists the scenarios and overlays that are shipped; "list outcomes FILE" lists the names of the
figures that a run of FILE yields, for --precision and for reading a comparison.

Examples:
  winterproof list
  winterproof list outcomes kent-2025-26`;

const outcomeExamples = `
Examples:
  winterproof list outcomes kent-2025-26
  winterproof list outcomes kent-2025-26 --all --json`;

/** Adds `winterproof list` and `winterproof list outcomes FILE`. */
export function addListCommand(program: Command): void {
  const list = program
    .command('list')
    .description('list the library; "list outcomes FILE" lists the figures of a scenario')
    .option('--json', 'print JSON')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(listLibrary);
  list
    .command('outcomes')
    .description('list the name of every outcome of a scenario with its unit and what it is')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library')
    .addOption(overlayOption())
    .option('--all', 'also the figures of each stage and action, and what caused the levels')
    .option('--json', 'print JSON')
    .addHelpText('after', `${outcomeExamples}\n${exitCodeHelp}`)
    .action((file: string, _options: unknown, command: Command) =>
      listOutcomes(file, command.optsWithGlobals()),
    );
}

function listLibrary(options: { json?: true }): void {
  const index = shippedIndex();
  if (options.json)
    return printJson(index.entries.map(({ id, kind, title, group }) => ({ id, kind, title, group })));
  const groups = [...new Set(index.entries.map(({ group }) => group))];
  print(groups.flatMap((group) => section(group, rowsOf(index, group))).slice(1));
}

function rowsOf(index: LibraryIndex, group: string): string[] {
  const entries = index.entries.filter((entry) => entry.group === group);
  const idWidth = Math.max(...index.entries.map(({ id }) => id.length));
  return entries.map(({ id, kind, title }) => `  ${id.padEnd(idWidth)}   ${kind.padEnd(8)}   ${title}`);
}

interface OutcomeOptions {
  overlay: string[];
  all?: true;
  json?: true;
}

async function listOutcomes(file: string, options: OutcomeOptions): Promise<void> {
  const { scenario } = await readScenario(file, options.overlay);
  const columns = columnsOf(scenario).filter(({ group }) => options.all || group === 'outcome');
  const row = (column: Column) => [column.id, columnUnit(column, scenario), columnTitle(column, scenario)];
  const rows = columns.map(row);
  if (options.json) printJson(rows.map(([name, unit, title]) => ({ name, unit, title })));
  else print(textTable([['name', 'unit', 'what it is'], ...rows], [0, 1, 2]));
}
