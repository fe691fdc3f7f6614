// Stands for `winterproof` in the commands shown in the documentation: the built command, with few winters on one core.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/node/winterproof.js');
const most = { '--replications': 1, '-n': 1, '--max-replications': 1, '--shares': 1, '--pairs': 1 };

/** @param {string[]} args */
function withFewWinters(args) {
  if (args.includes('--from')) return args;
  if (
    !['run', 'compare', 'actions', 'thresholds', 'check', 'sense'].includes(args[0]) ||
    args.includes('--help')
  )
    return args;
  const fewer = args.map((word, at) => (args[at - 1] in most ? String(most[args[at - 1]]) : word));
  if (args[0] === 'actions' && !args.includes('--shares')) fewer.push('--shares', '1', '--pairs', '1');
  // a second core would take its time to start, and gain nothing with few winters
  if (!args.includes('--workers')) fewer.push('--workers', '1');
  const given = args.includes('--replications') || args.includes('-n');
  if (args.includes('--precision'))
    return args.includes('--max-replications') ? fewer : [...fewer, '--max-replications', '1'];
  return given ? fewer : [...fewer, '--replications', '1'];
}

const { status } = spawnSync(process.execPath, [built, ...withFewWinters(process.argv.slice(2))], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
