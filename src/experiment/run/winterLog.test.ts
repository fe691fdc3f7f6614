import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { planAgainstNone } from './design.ts';
import { seriesOf } from '../record/series.ts';
import type { Policy, ShardResult } from '../shard.ts';
import { logWinter, type WinterLog } from './winterLog.ts';
import { inlineRunner, openHere } from '../../../test/support/openHere.ts';

const staffing = { kind: 'staffingPercent', id: 'staff', group: 'nurses' };
const small = smallScenario() as { indicators: object[] };
const scenario = scenarioOf({
  ...small,
  workforce: [{ id: 'nurses', posts: 30, vacancyShare: 0.1, sickness: { base: 0.1 } }],
  indicators: [...small.indicators, staffing],
});
const winters = 6;

async function runOf(policy: Policy): Promise<ShardResult> {
  const runner = inlineRunner();
  const [{ hash }] = planAgainstNone(scenario);
  await runner.open(hash, scenario);
  const reply = await runner.run({
    hash,
    variants: [{ policy }],
    seed: 'one',
    from: 0,
    count: winters,
    detail: 'full',
  });
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply.results[0];
}

function logOf(replication: number, policy: Policy, opened = openHere(scenario)): WinterLog {
  const reply = logWinter(opened, { seed: 'one', replication, policy });
  if (reply.kind === 'failed') throw new Error(reply.problem.message);
  return reply.log;
}

/** Part `at` of so many equal ones. */
function part<T extends Float64Array | Uint32Array | Uint8Array>(values: T, at: number): T {
  const size = values.length / winters;
  return values.slice(at * size, (at + 1) * size) as T;
}

describe('logWinter', () => {
  it.each([{ actions: 'plan' }, { actions: 'none' }] as const)(
    'is the same winter, to the bit, as in a run of many (%o)',
    async (policy) => {
      const run = await runOf(policy);
      const opened = openHere(scenario);
      // Not in the order of the run: one winter leaves nothing behind for the next.
      for (const at of [4, 0, 5]) {
        const { row, readings, levelDays } = logOf(at, policy, opened);
        expect(row).toEqual(part(run.rows, at));
        expect(readings).toEqual(part(run.readings, at));
        expect(levelDays).toEqual(part(run.levels, at));
      }
    },
  );

  it('leaves the winters that are run after it as they are', async () => {
    const opened = openHere(scenario);
    const before = logOf(1, { actions: 'plan' }, opened);
    logOf(2, { actions: 'plan' }, opened);
    expect(logOf(1, { actions: 'plan' }, opened)).toEqual(before);
  });

  it('has the people at work of each day, as the percentage of staffing is read from them', () => {
    const { staffing, readings } = logOf(3, { actions: 'plan' });
    const { days } = scenario.calendar;
    expect(staffing.pools).toEqual([{ group: 'nurses', scope: 'North' }]);
    expect(staffing.present).toHaveLength(days);
    const series = seriesOf(scenario).findIndex(({ part }) => part === 'staff');
    const percent = [...readings.subarray(series * days, (series + 1) * days)];
    const worked = [...staffing.present].map((present, day) =>
      Math.round((100 * present) / staffing.due[day] / 0.1),
    );
    expect(worked).toEqual(percent);
    expect(new Set(percent).size).toBeGreaterThan(3);
  });
});
