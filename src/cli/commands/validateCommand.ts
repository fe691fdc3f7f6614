import type { Command } from 'commander';
import { BadInput } from '../badInput.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { openDocument } from '../input/openDocument.ts';
import type { Problem } from '../../scenario/problems.ts';
import { collecting, readScenario } from '../input/readScenario.ts';
import { sayWarnings } from '../input/sayWarnings.ts';
import { print, printJson } from '../output.ts';
import { overlayOption } from './overlayOption.ts';

const examples = `
A FILE is JSON or YAML, "-" for standard input, or the id of a scenario in the library. All problems are listed at
once on standard error, each with its place, what was found, what is allowed and, where there is one, the nearest
right word. A file with problems ends the command with exit code 2. Warnings are listed in the same form and stop
nothing: they name each dated part that no day of the scenario can feel.

Examples:
  winterproof validate kent-2025-26
  winterproof validate kent-2025-26 --overlay early-severe-flu@0.5
  winterproof validate my-county.yaml my-overlay.json`;

interface ValidateOptions {
  overlay: string[];
  json?: true;
}

/** What was found sound: a resolved scenario has a hash, an overlay by itself has none. */
interface Sound {
  file: string;
  kind: string;
  id: string;
  hash: string | null;
  /** What can never act in its days, and the like; none for an overlay by itself, which has no days. */
  warnings: readonly Problem[];
}

/** Adds `winterproof validate FILE...`. */
export function addValidateCommand(program: Command): void {
  program
    .command('validate')
    .description('check scenario files and overlays, and list every problem')
    .argument('<FILE...>', 'scenarios or overlays')
    .addOption(overlayOption())
    .option('--json', 'print what was found as JSON')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(validate);
}

async function validate(files: string[], options: ValidateOptions): Promise<void> {
  const problems: string[] = [];
  const sound: Sound[] = [];
  for (const file of files) {
    const found = await collecting(problems, () => check(file, options.overlay));
    if (found !== undefined) sound.push(found);
  }
  if (problems.length > 0) throw new BadInput(problems);
  if (options.json) printJson(sound);
  else print(sound.map(inWords));
}

async function check(file: string, overlays: readonly string[]): Promise<Sound> {
  const { name, document } = await openDocument(file);
  const { kind, id } = document;
  if (kind === 'overlay' && overlays.length === 0) return { file: name, kind, id, hash: null, warnings: [] };
  const opened = await readScenario(file, overlays);
  sayWarnings([opened]);
  const { hash, warnings } = opened;
  return { file: name, kind, id, hash, warnings };
}

function inWords({ file, kind, hash, warnings }: Sound): string {
  if (hash !== null) return `${file}: no problems${countInWords(warnings.length)}`;
  return `${file}: no problems in this ${kind} by itself; check it on a scenario with: winterproof validate SCENARIO --overlay ${file}`;
}

function countInWords(warnings: number): string {
  if (warnings === 0) return '';
  return warnings === 1 ? ', 1 warning' : `, ${warnings} warnings`;
}
