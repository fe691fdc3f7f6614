import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exitCodes.ts';
import { stringify } from 'yaml';
import { busyOverlay, smallScenario } from '../cli/support/smallScenario.ts';
import { temporaryFolder } from '../cli/support/temporaryFolder.ts';
import { buildCommand, projectRoot, winterproof } from '../cli/support/winterproof.ts';
import { shownCommands } from './shownCommands.ts';

buildCommand();
const folder = temporaryFolder();
const commands = shownCommands();

/** Puts `winterproof` on the path, with few winters. */
beforeAll(() => {
  const shim = path.join(projectRoot, 'test', 'docs', 'winterproofShim.js');
  const script = `#!/bin/sh\nexec '${process.execPath}' '${shim}' "$@"\n`;
  fs.writeFileSync(path.join(folder.path, 'winterproof'), script, { mode: 0o755 });
});

/** The files that a command reads: a small scenario or an overlay for it, by their names; for --from a result. */
function writeFilesNamedIn(line: string): void {
  const names = line.replace(/>.*$|--out \S+/g, '').match(/[\w-]+\.(json|ya?ml)\b/g) ?? [];
  for (const name of names) {
    if (line.includes(`--from ${name}`)) {
      const run = ['run', 'mm1', '--replications', '1', '--workers', '1', '--json'];
      folder.write(name, winterproof(run).stdout);
      continue;
    }
    // files that are compared differ in their names at least
    const content = name.includes('overlay') ? busyOverlay : smallScenario({ id: path.parse(name).name });
    folder.write(name, name.endsWith('.json') ? content : stringify(content));
  }
}

describe.skipIf(process.platform === 'win32')('commands shown in the documentation', () => {
  it('are there to be run', () => {
    expect(
      commands.filter(({ where }) => where === path.join('docs', 'command-line.md')).length,
    ).toBeGreaterThan(8);
    // Most examples of --help are among those before, and each is run once.
    expect(commands.filter(({ where }) => where.startsWith('--help')).length).toBeGreaterThan(4);
  });

  it.each(commands)('$where: $line', ({ line }) => {
    writeFilesNamedIn(line);
    const env = { ...process.env, PATH: `${folder.path}${path.delimiter}${process.env.PATH}` };
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: folder.path, env, encoding: 'utf8' });
    const isTooFew =
      (line.includes('--precision') && stderr.includes('precision asked for was not reached')) ||
      (line.includes('winterproof check') && status === exitCodes.cannotTell);
    expect({ status: isTooFew ? 0 : status, stderr }).toEqual({ status: 0, stderr });
  });
});
