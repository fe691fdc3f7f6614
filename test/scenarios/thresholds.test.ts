import { expect, it } from 'vitest';
import { columnsOf, scopesOf } from '../../src/experiment/outcomes/columns.ts';
import { Replay } from '../../src/experiment/run/replay.ts';
import { runShard } from '../../src/experiment/run/runShard.ts';
import type { Detail } from '../../src/experiment/shard.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { readingKey } from '../../src/analysis/thresholds/settings.ts';
import { shippedScenario } from '../support/shippedFiles.ts';
import { openHere } from '../support/openHere.ts';

const count = 2;
const kent = shippedScenario('kent-2025-26');

function simulated(scenario: Scenario, detail: Detail) {
  const variants = [{ policy: { actions: 'none' } as const }];
  const shard = { hash: '', variants, seed: 'kent', from: 0, count, detail };
  const reply = runShard(openHere(scenario), shard);
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply.results[0];
}

it('Kent replayed gives the very levels of Kent simulated without actions, by its own rules and by others', () => {
  const recorded = simulated(kent, 'recorded');
  const size = recorded.returns!.length / count;
  for (const overlays of [[], ['aggregation-worst'], ['aggregation-score']]) {
    const setting = shippedScenario('kent-2025-26', overlays);
    expect(readingKey(setting)).toBe(readingKey(kent));
    const plain = simulated(setting, 'full');
    const replay = new Replay(setting);
    const columns = columnsOf(setting).map(({ id }) => id);
    for (let winter = 0; winter < count; winter++) {
      const { levels, changes } = replay.run(recorded.returns!.subarray(winter * size, (winter + 1) * size));
      expect(levels).toEqual(plain.levels.subarray(winter * levels.length, (winter + 1) * levels.length));
      expect([...changes]).toEqual(
        scopesOf(setting).map(
          (scope) => plain.rows[winter * columns.length + columns.indexOf(`changes.${scope}`)],
        ),
      );
    }
  }
}, 120_000);

it('what is measured decides whether readings can be shared; the base case’s own forms share them', () => {
  const key = (overlay: string) => readingKey(shippedScenario('kent-2025-26', [overlay]));
  for (const same of ['slots-county', 'week-count-pro-rata', 'staffing-funded', 'aggregation-areas'])
    expect(key(same)).toBe(readingKey(kent));
  for (const other of ['slots-area', 'week-count-printed', 'staffing-rostered'])
    expect(key(other)).not.toBe(readingKey(kent));
});
