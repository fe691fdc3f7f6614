import type { SavedWinter } from '../../escalation/escalatedWinter.ts';
import type { SavedDays } from '../record/dayRecord.ts';
import type { SavedFlows } from '../record/flowRecord.ts';
import type { PreparedModel } from './prepareModel.ts';
import type { SavedReadings } from '../record/readingRecord.ts';
import type { Detail } from '../shard.ts';

/** A winter at a place between two steps, with all that has been recorded of it: plain data, good for another worker. */
export interface SavedRun {
  readonly winter: SavedWinter;
  readonly days: SavedDays;
  readonly staffing: Int32Array;
  /** Only where that is recorded. */
  readonly flows: SavedFlows | null;
  readonly record: SavedReadings | null;
}

/** The winter that is under way on an opened model, its memory in `room` where that is large enough. */
export function saveRun(
  { winter, days, rows, flows, record }: PreparedModel,
  detail: Detail,
  room?: Uint8Array,
): SavedRun {
  return {
    winter: winter.save(room),
    days: days.save(),
    staffing: rows.staffing.save(),
    flows: detail === 'logged' ? flows.save() : null,
    record: detail === 'recorded' ? record.save() : null,
  };
}

/** Takes up a winter where it was saved, under a policy that has not acted otherwise until then. */
export function loadRun(opened: PreparedModel, saved: SavedRun, enabled: (action: number) => boolean): void {
  opened.winter.load(saved.winter, enabled);
  opened.days.load(saved.days);
  opened.rows.staffing.load(saved.staffing);
  if (saved.flows !== null) opened.flows.load(saved.flows);
  if (saved.record !== null) opened.record.load(saved.record);
}
