// node test/bench/firstWinter.js FOLDER ID: milliseconds from the start of a worker of the command in that checkout to the
// reply with its first winter, compiling included. A process of its own, so that nothing is warm.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

const [folder, id] = process.argv.slice(2);
const { readScenario } = await import(pathToFileURL(path.join(folder, 'bin', 'api.js')).href);
const scenario = await readScenario(id);
const policy = { actions: 'plan' };
const shard = { hash: 'bench', seed: 'bench', from: 0, count: 1, detail: 'full' };

const startedAt = performance.now();
const worker = new Worker(path.join(folder, 'dist', 'node', 'worker.js'));
worker.on('message', (reply) => {
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply));
  process.stdout.write(`${performance.now() - startedAt}\n`);
  process.exit();
});
worker.postMessage({ kind: 'open', hash: 'bench', scenario });
// the clock's shard has one policy, today's has several
worker.postMessage({ kind: 'run', shard: { ...shard, policy, variants: [{ policy }] } });
