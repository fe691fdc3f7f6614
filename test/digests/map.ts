import * as fc from 'fast-check';
import { type PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { lively } from '../support/livelyScenario.ts';
import { restlessCounty } from '../support/restlessCounty.ts';
import { shippedDocument, shippedFiles, shippedScenario } from '../support/shippedFiles.ts';
import { type DigestPart, details, digestOf, digestsOf, policies } from './digests.ts';
import { openHere } from '../support/openHere.ts';
import { winterDigests } from './winters.ts';

export { openHere, shippedScenario, winterDigests };

/** By scenario, policy and detail ("kent-2025-26 plan full"): the digests of its first winters. */
export type BitMap = Record<string, Partial<Record<DigestPart | 'all', string>>>;

const generated = 200;
const wintersOfGenerated = 3;

/** Every scenario whose bits are watched: the shipped scenarios, a county in which everything happens, generated networks. */
export function watchedScenarios(): { readonly name: string; readonly make: () => Scenario }[] {
  const shipped = shippedFiles.map(shippedDocument).filter(({ kind }) => kind !== 'overlay');
  return [
    ...shipped.map(({ id }) => ({ name: id, make: () => shippedScenario(id) })),
    { name: 'restless', make: restlessCounty },
    ...fc.sample(arbitraryScenario, { seed: 2026, numRuns: generated }).map((scenario, at) => ({
      name: `generated-${at}`,
      make: () => (at % 2 === 0 ? scenario : lively(scenario)),
    })),
  ];
}

/** Runs the first winters of a scenario in every way and digests all that they give; of a generated network in one line. */
export async function bitMap(name: string, scenario: Scenario): Promise<BitMap> {
  const opened = openHere(scenario);
  if (name.startsWith('generated')) return { [name]: { all: await digestOfAll(opened) } };
  const map: BitMap = {};
  for (const policy of policies)
    for (const detail of details)
      map[`${name} ${policy} ${detail}`] = await digestsOf(opened, policy, detail);
  return map;
}

async function digestOfAll(opened: PreparedModel): Promise<string> {
  const digests: string[] = [];
  for (const policy of policies)
    for (const detail of details)
      digests.push(...Object.values(await digestsOf(opened, policy, detail, wintersOfGenerated)));
  return digestOf(new TextEncoder().encode(digests.join()));
}
