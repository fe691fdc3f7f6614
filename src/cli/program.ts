import { Command } from 'commander';
import { BadInput } from './badInput.ts';
import { addActionsCommand } from './commands/actionsCommand.ts';
import { addCheckCommand } from './commands/checkCommand.ts';
import { addCompareCommand } from './commands/compareCommand.ts';
import { addListCommand } from './commands/listCommand.ts';
import { addLogCommand } from './commands/logCommand.ts';
import { addResolveCommand } from './commands/resolveCommand.ts';
import { addRollCommand } from './commands/rollCommand.ts';
import { addRunCommand } from './commands/runCommand.ts';
import { addSenseCommand } from './commands/senseCommand.ts';
import { addThresholdsCommand } from './commands/thresholdsCommand.ts';
import { addValidateCommand } from './commands/validateCommand.ts';
import { exitCodeHelp } from './exitCodes.ts';

const examples = `
Examples:
  winterproof list
  winterproof run kent-2025-26
  winterproof run kent-2025-26 --overlay early-severe-flu --out flu
  winterproof compare kent-2025-26 --policies plan,none --replications 200
  winterproof check kent-2025-26 --replications 100
  winterproof validate my-county.yaml`;

/** A command and all below it. */
function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** An option with one value that is given twice is a slip: which of the two was meant is not known. */
function refuseTwice(command: Command): void {
  for (const option of command.options) {
    const takesOne =
      (option.required || option.optional) && !option.variadic && option.parseArg === undefined;
    if (!takesOne) continue;
    let first: string | undefined;
    command.on(`option:${option.name()}`, (value: string) => {
      if (first !== undefined)
        throw new BadInput([`${option.long}: given twice, as "${first}" and "${value}"; allowed: once`]);
      first = value;
    });
  }
}

/** The whole command, with its subcommands; it throws a CommanderError where commander would end the process. */
export function createProgram(version: string): Command {
  const program = new Command('winterproof')
    .description('Simulates winter pressures in adult social care under an escalation plan, many times over.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', `${examples}\n${exitCodeHelp}`)
    .showSuggestionAfterError(true)
    .exitOverride();
  addRunCommand(program);
  addCompareCommand(program);
  addActionsCommand(program);
  addThresholdsCommand(program);
  addCheckCommand(program);
  addLogCommand(program);
  addSenseCommand(program);
  addValidateCommand(program);
  addResolveCommand(program);
  addRollCommand(program);
  addListCommand(program);
  for (const command of everyCommand(program)) refuseTwice(command);
  return program;
}
