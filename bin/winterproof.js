#!/usr/bin/env node
// Starts the built command; in a checkout with no build, or one of other sources, builds first.
import process from 'node:process';
import { ensureBuilt } from '../scripts/ensureBuilt.js';
import { isNodeNewEnough, OLDEST_NODE } from '../scripts/nodeVersion.js';

// The command takes these over once it is loaded; a request to end before that ends it like one during a run.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(130));

if (!isNodeNewEnough(process.versions.node)) {
  process.stderr.write(
    `winterproof needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exit(3);
}
if (!ensureBuilt('node')) {
  process.stderr.write('winterproof could not be built: see the message above.\n');
  process.exit(3);
}
await import(new URL('../dist/node/winterproof.js', import.meta.url).href);
