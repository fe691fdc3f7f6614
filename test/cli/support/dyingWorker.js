// The built worker, which dies at a shard as many times as the file named in its environment says.
import fs from 'node:fs';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';

function dieIfTold() {
  const file = process.env.WINTERPROOF_TEST_DEATHS;
  const deaths = file === undefined ? 0 : Number(fs.readFileSync(file, 'utf8'));
  if (deaths <= 0) return;
  fs.writeFileSync(file, String(deaths - 1));
  process.exit(7);
}

const listen = parentPort.on.bind(parentPort);
parentPort.on = (event, listener) =>
  listen(event, (request) => {
    if (request.kind === 'run') dieIfTold();
    listener(request);
  });
await import('../../../dist/node/worker.js');
