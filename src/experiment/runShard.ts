import { Overload, TooManyADay } from '../model/overload.ts';
import { seedKey } from '../sim/random/seedKey.ts';
import type { OpenedModel } from './openModel.ts';
import { enabledActions } from './enabledActions.ts';
import { LoggedFlows } from './loggedFlows.ts';
import { RecordedReturns } from './recordedReturns.ts';
import type { Detail, RunProblem, Shard, ShardReply } from './shard.ts';

export { openModel, type OpenedModel } from './openModel.ts';

/**
 * Runs a range of replications of an opened scenario under a policy: a pure function of (scenario, shard). A winter
 * that fails ends the shard, with its number and what went wrong. `onDay` is called each simulated morning, so that a
 * host can report that the run goes on.
 */
export function runShard(opened: OpenedModel, shard: Shard, onDay?: () => void): ShardReply {
  const { model, columnCount, days, waits } = opened;
  const full = shard.detail !== 'outcomes';
  const logged = shard.detail === 'logged' ? new LoggedFlows(opened.flows, shard.count) : undefined;
  const recorded = shard.detail === 'recorded' ? new RecordedReturns(opened.record, shard.count) : undefined;
  const rows = new Float64Array(shard.count * columnCount);
  const wanted = new Uint8Array(shard.count * opened.winter.plan.wanted.length);
  const readings = new Uint32Array(full ? shard.count * days.readings.length : 0);
  const levels = new Uint8Array(full ? shard.count * days.levels.length : 0);
  const firstActive = new Float64Array(full ? wanted.length : 0);
  const seed = seedKey(shard.seed);
  waits.clear();
  for (let i = 0; i < shard.count; i++) {
    if (shard.leftOut?.includes(shard.from + i) === true) continue;
    try {
      const enabled = enabledActions(model.scenario, shard.policy, seed, shard.from + i);
      runOne(opened, seed, shard.from + i, enabled, shard.detail, onDay);
      logged?.keep(i);
      recorded?.keep(i);
      opened.rows.write(rows.subarray(i * columnCount, (i + 1) * columnCount));
      wanted.set(opened.winter.plan.wanted, i * opened.winter.plan.wanted.length);
    } catch (error) {
      return { kind: 'failed', problem: problemOf(error, shard.seed, shard.from + i) };
    }
    if (!full) continue;
    readings.set(days.readings, i * days.readings.length);
    levels.set(days.levels, i * days.levels.length);
    waits.add(opened.winter.replication.counts);
    const { plan } = opened.winter;
    firstActive.set(plan.firstActiveDays(), i * plan.wanted.length);
  }
  return {
    kind: 'done',
    result: {
      from: shard.from,
      count: shard.count,
      rows,
      wanted,
      readings,
      levels,
      waits: waits.result(),
      firstActive,
      ...logged?.result,
      ...recorded?.result,
    },
  };
}

function runOne(
  opened: OpenedModel,
  seed: readonly [number, number],
  replication: number,
  enabled: readonly boolean[],
  detail: Detail,
  onDay?: () => void,
): void {
  const { winter, days, rows, model } = opened;
  const flows = detail === 'logged' ? opened.flows : null;
  const { record } = opened;
  const recording = detail === 'recorded' ? { onReturns: record.note.bind(record) } : {};
  if (detail === 'recorded') record.clear();
  days.begin(detail !== 'outcomes');
  flows?.clear();
  winter.replication.observer = flows ?? winter.replication.observer;
  rows.staffing.clear();
  winter.run(seed, replication, (action) => enabled[action], {
    onMorning(day) {
      onDay?.();
      days.onMorning(day);
      flows?.onMorning(day);
      if (day >= model.timeline.windowStart && day < model.timeline.windowEnd) rows.staffing.note();
    },
    onLevels: (time, before) => days.onLevels(time, before),
    ...recording,
  });
  flows?.close();
  if (flows !== null) winter.replication.observer = null;
}

function problemOf(error: unknown, seed: string, replication: number): RunProblem {
  const message = error instanceof Error ? error.message : String(error);
  const stage = error instanceof Overload ? { stage: error.stage } : {};
  // What a scenario outgrew says all there is to say; of anything else the place in the program is needed.
  const isOfScenario = error instanceof Overload || error instanceof TooManyADay;
  const stack =
    error instanceof Error && !isOfScenario && error.stack !== undefined ? { stack: error.stack } : {};
  return { message, seed, replication, ...stage, ...stack };
}
