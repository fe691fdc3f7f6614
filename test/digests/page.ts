import { prepareModel } from '../../src/experiment/run/prepareModel.ts';
import { kernelHost } from '../../workers/startKernel.ts';
import { winterDigests } from './winters.ts';

/** Runs the scenario beside the page here, and shows each winter's digest next to that of Node. */
async function show(): Promise<void> {
  const [scenario, expected] = await Promise.all(
    ['scenario.json', 'expected.json'].map(async (name) => (await fetch(name)).json()),
  );
  const found = await winterDigests(prepareModel(scenario, kernelHost));
  const lines = found.map(
    (digest, at) => `${digest} ${digest === expected[at] ? 'as in Node' : `not ${expected[at]}`}`,
  );
  document.body.append(
    ...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  const same = found.filter((digest, at) => digest === expected[at]).length;
  document.title = `${same} of ${found.length} winters as in Node`;
}

show().catch((error: unknown) => (document.title = String(error)));
