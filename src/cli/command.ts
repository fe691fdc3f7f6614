import fs from 'node:fs';
import path from 'node:path';
import { CommanderError } from 'commander';
import { BadInput } from './badInput.ts';
import { exitCodes } from './exitCodes.ts';
import { packageFolder } from './input/packageFolder.ts';
import { complain } from './output.ts';
import { fileTroubleInWords } from './outTrouble.ts';
import { createProgram } from './program.ts';
import { RunFailure } from './runFailure.ts';

// A closed pipe (`| head`) is not an error: nobody reads on, so there is nothing more to do.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // EIO: the terminal has been closed.
    if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(process.exitCode ?? exitCodes.done);
    throw new BadInput([`The output could not be written: ${fileTroubleInWords(error)}.`]);
  });
}

process.on('uncaughtException', (error) => {
  process.exitCode = report(error);
  process.exit();
});

try {
  await createProgram(packageVersion()).parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says on standard error what went wrong, where commander has not done so, and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badInput;
  if (error instanceof BadInput) {
    complain(error.problems);
    return exitCodes.badInput;
  }
  const failure = error as Error;
  complain([failure.message]);
  const stack = failure instanceof RunFailure ? failure.problem.stack : failure.stack;
  if (stack !== undefined) complain([stack]);
  return exitCodes.failure;
}

function packageVersion(): string {
  const text = fs.readFileSync(path.join(packageFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
