import { describe, expect, it } from 'vitest';
import { checkExperiment } from '../../src/analysis/check/checkExperiment.ts';
import { loadOf, loadPlaces } from '../../src/analysis/check/loads.ts';
import { expectedLoads } from '../../src/analysis/load/expectedLoad.ts';
import { runExperiment } from '../../src/experiment/run/runExperiment.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { shippedScenario } from '../support/shippedFiles.ts';
import { inlineRunner } from '../support/openHere.ts';

/** Loads of the first month, by rates and simulated in the frozen scenario, of the system as a whole. */
async function bothWays(scenario: Scenario, replications: number) {
  const { variants, probeOf } = checkExperiment(scenario, 'hash');
  const [, frozen] = variants;
  const options = { detail: 'logged', seed: 'load', runner: inlineRunner(), now: () => 0 } as const;
  const { summaries } = await runExperiment({ ...options, variants: [frozen], probeOf, replications });
  const byRates = expectedLoads(scenario).months[0].loads;
  return loadPlaces(frozen.scenario).flatMap((place) => {
    const same = byRates.filter(({ stage, kind }) => stage === place.stage && kind === place.kind);
    if (place.scope !== 'system' || same.some(({ capacity }) => !capacity)) return [];
    const total = (part: 'demand' | 'capacity') => same.reduce((sum, one) => sum + (one[part] ?? 0), 0);
    const simulated = loadOf(summaries[0], place, 'frozen').load;
    return [{ ...place, byRates: total('demand') / total('capacity'), simulated: simulated ?? NaN }];
  });
}

/** What few winters leave to chance, and what rates leave out (people who turn elsewhere after a short wait). */
const TOLERANCE = 0.05;
/** Kent opens with a backlog of assessments, which passes through the stages after it for months. */
const WITH_BACKLOG = 0.1;

describe('loads by rates against those of simulated winters', () => {
  it.each([
    ['mm1', 20],
    ['tandem', 20],
    ['priority-mm1', 20],
    ['staffing-calendar', 20],
    ['d2a-ref', 20],
    ['example-county', 40],
  ])('%s', async (id, winters) => {
    const both = await bothWays(shippedScenario(id), winters);
    expect(both.length).toBeGreaterThan(0);
    for (const { stage, kind, byRates, simulated } of both)
      expect(Math.abs(byRates - simulated), `${stage} ${kind}: ${byRates}, ${simulated}`).toBeLessThan(
        TOLERANCE,
      );
  });

  it('Kent; places held while people wait for what comes next are a least figure', async () => {
    const both = await bothWays(shippedScenario('kent-2025-26'), 16);
    expect(both.length).toBeGreaterThan(12);
    for (const { stage, kind, byRates, simulated } of both) {
      const what = `${stage} ${kind}: ${byRates}, ${simulated}`;
      expect(byRates - simulated, what).toBeLessThan(WITH_BACKLOG);
      if (kind !== 'places') expect(simulated - byRates, what).toBeLessThan(WITH_BACKLOG);
    }
  }, 120_000);
});
