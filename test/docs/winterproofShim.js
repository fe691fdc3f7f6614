// Stands for `winterproof` in the commands shown in the documentation: the built command, with few winters.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/node/winterproof.js');
const most = { '--replications': 3, '-n': 3, '--max-replications': 3, '--shares': 1, '--pairs': 1 };

/** @param {string[]} args */
function withFewWinters(args) {
  if (!['run', 'compare', 'actions', 'thresholds', 'check', 'sense'].includes(args[0]) || args.includes('--help'))
    return args;
  const fewer = args.map((word, at) => (args[at - 1] in most ? String(most[args[at - 1]]) : word));
  if (args[0] === 'actions' && !args.includes('--shares')) fewer.push('--shares', '1', '--pairs', '1');
  const given = args.includes('--replications') || args.includes('-n');
  if (args.includes('--precision')) return [...fewer, '--max-replications', '3'];
  return given ? fewer : [...fewer, '--replications', '3'];
}

const { status } = spawnSync(process.execPath, [built, ...withFewWinters(process.argv.slice(2))], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
