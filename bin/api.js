// `import { readScenario, run, compare } from 'winterproof'` for analysts in Node; builds first like the command.
import { ensureBuilt } from '../scripts/ensureBuilt.js';

if (!ensureBuilt('node')) throw new Error('winterproof could not be built: see the message above');
const api = await import(new URL('../dist/node/api.js', import.meta.url).href);

export const { readScenario, run, runWinters, compare } = api;
