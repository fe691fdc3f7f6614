import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../../test/cli/support/smallScenario.ts';
import { scenarioOf, type ScenarioParts } from '../../../../test/support/scenarioOf.ts';
import { edgeKey, sweepEdges, usualSweep } from './sweepChoices.ts';

const bands = (two: number, three: number) => ({
  running: [
    { level: 1, to: two },
    { level: 2, from: two, to: three },
    { level: 3, from: three },
  ],
});

const scenario = scenarioOf({
  ...(smallScenario() as ScenarioParts),
  indicators: [
    {
      id: 'queue',
      kind: 'census',
      count: [{ stage: 'beds', states: ['waiting'] }],
      bands: bands(18, 20),
    },
    { id: 'shown', kind: 'census', count: [{ stage: 'beds', states: ['waiting'] }] },
  ],
});

describe('what can be swept', () => {
  it('is every edge that bands have, and none of an indicator without bands', () => {
    expect(sweepEdges(scenario).map(edgeKey)).toEqual(['queue  2', 'queue  3']);
  });

  it('goes in round steps to both sides, and stops where bands would be out of order', () => {
    const [two, three] = sweepEdges(scenario);
    expect(usualSweep(scenario, three)).toMatchObject({ from: 20, to: 28, step: 2 });
    expect(usualSweep(scenario, two)).toMatchObject({ from: 10, to: 18, step: 2 });
    expect(usualSweep(scenario, two, 2)).toMatchObject({ from: 14, to: 18, step: 2 });
  });
});
