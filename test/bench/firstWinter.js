// node test/bench/firstWinter.js FOLDER ID: milliseconds that a worker of the command in that checkout takes to start and
// open the scenario, and then for its first winter. A process of its own, so that nothing is warm.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const [folder, id] = process.argv.slice(2);
const { readScenario } = await import(pathToFileURL(path.join(folder, 'bin', 'api.js')).href);
const scenario = await readScenario(id);
const policy = { actions: 'plan' };

const times = [performance.now()];
const worker = new Worker(path.join(folder, 'dist', 'node', 'worker.js'));
worker.postMessage({ kind: 'open', hash: 'bench', scenario });
// a scenario is compiled when its first shard comes, so one without winters comes first
await run(0);
await run(1);
const [started, opened, done] = times;
process.stdout.write(`${opened - started} ${done - opened}\n`);
process.exit();

/** @param {number} count of winters */
async function run(count) {
  // the clock's shard has one policy, today's has several
  const shard = {
    hash: 'bench',
    seed: 'bench',
    from: 0,
    count,
    detail: 'full',
    policy,
    variants: [{ policy }],
  };
  worker.postMessage({ kind: 'run', shard });
  const reply = await new Promise((resolve) => worker.once('message', resolve));
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  times.push(performance.now());
}
