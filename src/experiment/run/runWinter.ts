import type { InForce } from './inForce.ts';
import type { PreparedModel } from './prepareModel.ts';
import { loadRun, type SavedRun } from './savedWinter.ts';
import type { Detail } from '../shard.ts';

/** One winter under one policy. */
export interface WinterRun {
  /** `seedKey` of the seed. */
  readonly seed: readonly [number, number];
  readonly replication: number;
  readonly inForce: InForce;
  readonly detail: Detail;
  /** Called each simulated morning. */
  readonly onDay?: () => void;
  /** A place that it shares with the same winter under another policy; null to run it from its first day. */
  readonly from: SavedRun | null;
}

/** Runs a winter. Until the next run, what it came to is in the records of the opened model. */
export function runWinter(opened: PreparedModel, run: WinterRun): void {
  const { winter, days, rows, model } = opened;
  const { detail, onDay } = run;
  const flows = detail === 'logged' ? opened.flows : null;
  winter.replication.observer = flows ?? winter.replication.observer;
  begin(opened, run);
  winter.goOn({
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

function begin(opened: PreparedModel, { seed, replication, inForce, detail, from }: WinterRun): void {
  const isInForce = (action: number) => inForce.actions[action];
  if (from !== null) {
    loadRun(opened, from, isInForce);
    return;
  }
  beginRecords(opened, detail);
  opened.winter.begin(seed, replication, isInForce);
}

function beginRecords({ days, flows, record, rows }: PreparedModel, detail: Detail): void {
  days.begin(detail !== 'outcomes');
  if (detail === 'logged') flows.clear();
  if (detail === 'recorded') record.clear();
  rows.staffing.clear();
}
