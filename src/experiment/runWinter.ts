import type { InForce } from './inForce.ts';
import type { OpenedModel } from './openModel.ts';
import type { Detail } from './shard.ts';

/** One winter under one policy. */
export interface WinterRun {
  /** `seedKey` of the seed. */
  readonly seed: readonly [number, number];
  readonly replication: number;
  readonly inForce: InForce;
  readonly detail: Detail;
  /** Called each simulated morning. */
  readonly onDay?: () => void;
}

/** Runs a winter from its first day. Until the next run, what it came to is in the records of the opened model. */
export function runWinter(opened: OpenedModel, run: WinterRun): void {
  const { winter, days, rows, model } = opened;
  const { seed, replication, detail, onDay } = run;
  const { actions } = run.inForce;
  const flows = detail === 'logged' ? opened.flows : null;
  beginRecords(opened, detail);
  winter.replication.observer = flows ?? winter.replication.observer;
  winter.run(seed, replication, (action) => actions[action], {
    onMorning(day) {
      onDay?.();
      days.onMorning(day);
      flows?.onMorning(day);
      if (day >= model.timeline.windowStart && day < model.timeline.windowEnd) rows.staffing.note();
    },
    onLevels: (time, before) => days.onLevels(time, before),
    ...(detail === 'recorded' && { onReturns: opened.record.note.bind(opened.record) }),
  });
  flows?.close();
  if (flows !== null) winter.replication.observer = null;
}

function beginRecords({ days, flows, record, rows }: OpenedModel, detail: Detail): void {
  days.begin(detail !== 'outcomes');
  if (detail === 'logged') flows.clear();
  if (detail === 'recorded') record.clear();
  rows.staffing.clear();
}
