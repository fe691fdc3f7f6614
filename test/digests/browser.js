// npm run digests:browser [-- ID]: serves a page that runs the first winters of a scenario (Kent when none is named) and
// shows their digests next to those of Node. Its title says how many are the same, for another browser to be held against.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { ensureKernel } from '../../scripts/kernel.js';
import { inProject } from '../../scripts/projectRoot.js';
import { serve } from '../../scripts/serve.js';
import { bundled } from './bundle.js';

const folder = inProject('dist', 'digests');
const [id = 'kent-2025-26'] = process.argv.slice(2);

if (!ensureKernel()) process.exit(3);
const { openHere, shippedScenario, winterDigests } = await bundled();
const scenario = shippedScenario(id);
await build({
  configFile: false,
  logLevel: 'error',
  root: inProject('test', 'digests'),
  base: './',
  publicDir: false,
  build: {
    outDir: folder,
    emptyOutDir: true,
    rolldownOptions: { input: inProject('test', 'digests', 'page.html') },
  },
});
fs.writeFileSync(path.join(folder, 'scenario.json'), JSON.stringify(scenario));
fs.writeFileSync(path.join(folder, 'expected.json'), JSON.stringify(await winterDigests(openHere(scenario))));
const { port } = await serve({ folder, port: Number(process.env.WINTERPROOF_TEST_PORT ?? 4180) });
process.stdout.write(`http://127.0.0.1:${port}/page.html\n`);
