import type { Command } from 'commander';
import { withKeys } from '../../scenario/keyed.ts';
import { serialiseDocument } from '../../scenario/files/serialise.ts';
import { exitCodeHelp } from '../exitCodes.ts';
import { readScenario } from '../input/readScenario.ts';
import { sayWarnings } from '../input/sayWarnings.ts';
import { overlayOption } from './overlayOption.ts';

const examples = `
Prints the whole scenario that a file and overlays make, as canonical JSON with every default and key filled in. The
result is itself a scenario file.

Examples:
  winterproof resolve kent-2025-26 --overlay early-severe-flu
  winterproof resolve my-county.yaml > my-county.json`;

/** Adds `winterproof resolve FILE`. */
export function addResolveCommand(program: Command): void {
  program
    .command('resolve')
    .description('print a scenario with its base, overlays and defaults resolved')
    .argument('<FILE>', 'a scenario file, "-" for standard input, or an id in the library')
    .addOption(overlayOption())
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .action(resolve);
}

async function resolve(file: string, options: { overlay: string[] }): Promise<void> {
  const opened = await readScenario(file, options.overlay);
  sayWarnings([opened]);
  process.stdout.write(serialiseDocument(withKeys(opened.scenario)));
}
