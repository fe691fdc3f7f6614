import * as z from 'zod';
import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import { readDocument } from '../../scenario/files/codec.ts';
import type { Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import { serialiseDocument, serialiseYaml } from '../../scenario/files/serialise.ts';
import { scenarioWarnings } from '../../scenario/validate/scenarioWarnings.ts';
import { type Roll, rollDocument } from '../../scenario/window/roll/rollDocument.ts';
import { moveInWords, moveReasons, rollRemarks, rollTitle } from '../../words/rollInWords.ts';
import { BadInput, linesOf } from '../badInput.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { openDocument } from '../input/openDocument.ts';
import { readScenario } from '../input/readScenario.ts';
import { complain, print } from '../output.ts';
import { overlayOption } from './overlayOption.ts';
import { numberOf, wholeFrom } from './optionSchema.ts';

const examples = `
Moves a scenario, or an overlay by itself, to another winter. Each kind of date has a rule: waves and seasons keep day and
month, events and strikes keep the weekday, bank holidays and Easter are worked out anew. Numbers stay as they are. The
list of what moved is printed; without --out it goes to standard error, and the file to standard output.

Examples:
  winterproof roll kent-2025-26 --to 2026 --out kent-2026-27.json
  winterproof roll kent-2025-26 --overlay early-severe-flu --to 2026 > next-winter.json
  winterproof roll early-severe-flu --to 2026 --out flu-2026-27.json`;

interface RollCommandOptions {
  to: string;
  overlay: string[];
  out?: string;
  keepTargets?: true;
}

/** The options whose values are checked. */
const rollOptions = z.strictObject({ to: wholeFrom(1000, 9999) });

/** Adds `winterproof roll FILE --to YEAR`. */
export function addRollCommand(program: Command): void {
  program
    .command('roll')
    .description('move a scenario or an overlay to another winter')
    .argument('<FILE>', 'a scenario or overlay file, "-" for standard input, or an id in the library')
    .requiredOption('--to <YEAR>', 'the year in which the new winter starts, such as 2026 for 2026/27')
    .addOption(overlayOption())
    .option('--out <FILE>', 'write the moved file there: JSON, or YAML by its ending; no file is replaced')
    .option('--keep-targets', 'keep targets and recorded series, by day and month (default: leave them out)')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(roll);
}

async function roll(file: string, { to, overlay, out, keepTargets }: RollCommandOptions): Promise<void> {
  const problems = outProblems(out);
  const asked = rollOptions.safeParse({ to: numberOf(to) });
  if (!asked.success)
    problems.push(
      `--to: not the year of a winter; found "${to}"; allowed: the year in which it starts, such as 2026`,
    );
  if (problems.length > 0) throw new BadInput(problems);
  const given = await openForRoll(file, overlay);
  const result = rollDocument(given, { to: asked.data!.to, keepTargets: keepTargets === true });
  if (!result.ok) throw new BadInput(linesOf(file, result.problems));
  const document = checked(result.document);
  const list = listOf(result.roll);
  if (out === undefined) process.stdout.write(serialiseDocument(document));
  else write(out, document);
  (out === undefined ? complain : print)(list);
  if (document.kind === 'scenario') {
    const warnings = linesOf(`${document.id}: warning`, scenarioWarnings(document));
    if (warnings.length > 0) complain(warnings);
  }
}

/** An overlay by itself, or the whole scenario that a file and overlays make. */
async function openForRoll(file: string, overlays: readonly string[]): Promise<Scenario | Overlay> {
  const { document } = await openDocument(file);
  if (document.kind === 'overlay' && overlays.length === 0) return document;
  return (await readScenario(file, overlays)).scenario;
}

/** Whatever a move makes must be as sound as what it was made of. */
function checked(document: Scenario | Overlay): Scenario | Overlay {
  const read = readDocument(document);
  if (!read.ok) throw new BadInput(linesOf(document.id, read.problems));
  const problems = document.kind === 'scenario' ? scenarioProblems(document) : [];
  if (problems.length > 0) throw new BadInput(linesOf(document.id, problems));
  return document;
}

function listOf(done: Roll): string[] {
  return [
    rollTitle(done),
    ...done.moves.map((move) => `  ${move.path}: ${moveInWords(move)}. ${moveReasons[move.reason]}`),
    ...rollRemarks(done),
  ];
}

function outProblems(out: string | undefined): string[] {
  if (out === undefined) return [];
  if (fs.existsSync(out))
    return [`--out ${out}: there is something of that name already; allowed: a new file`];
  const folder = path.dirname(path.resolve(out));
  return fs.existsSync(folder) ? [] : [`--out ${out}: there is no folder ${folder}`];
}

function write(out: string, document: Scenario | Overlay): void {
  const text = /\.ya?ml$/i.test(out) ? serialiseYaml(document) : serialiseDocument(document);
  try {
    fs.writeFileSync(out, text, { flag: 'wx' });
  } catch (error) {
    throw new BadInput([`--out ${out}: cannot be written: ${(error as Error).message}`]);
  }
}
