import type { ActionMove, LevelChange, WinterObserver } from '../../escalation/winterObserver.ts';
import type { PreparedModel } from './prepareModel.ts';
import { runShard } from './runShard.ts';
import type { Policy, RunProblem } from '../shard.ts';
import { StaffingRecord, type StaffingReadings } from '../record/staffingRecord.ts';

/** A move of an action in an area (or the system, which has the index after the last area). */
export interface ActionEntry {
  readonly time: number;
  readonly action: number;
  readonly area: number;
  readonly move: ActionMove;
}

/** The events of one winter, in simulated days from the first. Only the counted window. */
export interface WinterLog {
  readonly replication: number;
  readonly levels: readonly LevelChange[];
  readonly actions: readonly ActionEntry[];
  /** When each event of the scenario was in force. Null where it did not happen. */
  readonly events: readonly ({ readonly start: number; readonly end: number } | null)[];
  /** The winter's row of the outcome table (`columnsOf`). */
  readonly row: Float64Array;
  /** series (`seriesOf`) × counted days, in steps. `missingReading` where there is no reading. */
  readonly readings: Uint32Array;
  /** scopes (`scopesOf`) × counted days: the level, 1 to 4, of each day. */
  readonly levelDays: Uint8Array;
  readonly staffing: StaffingReadings;
}

/** The winter to run with its log. */
export interface LogRequest {
  readonly seed: string;
  readonly replication: number;
  readonly policy: Policy;
}

/** A winter with its log, or why it failed. */
export type LogReply =
  | { readonly kind: 'done'; readonly log: WinterLog }
  | { readonly kind: 'failed'; readonly problem: RunProblem };

/**
 * Runs one winter again and keeps its log. It is the same winter, to the bit, as in a run of many: the log changes
 * nothing.
 */
export function logWinter(
  opened: PreparedModel,
  { seed, replication, policy }: LogRequest,
  onDay?: () => void,
): LogReply {
  const { winter } = opened;
  const collected = collector(opened);
  winter.observer = collected.observer;
  const shard = {
    hash: '',
    variants: [{ policy }],
    seed,
    from: replication,
    count: 1,
    detail: 'full',
  } as const;
  const reply = runShard(opened, shard, { onDay });
  winter.observer = null;
  if (reply.kind === 'failed') return reply;
  const [{ rows, readings, levels: levelDays }] = reply.results;
  const { levels, actions, staffing } = collected;
  const spans = winter.replication.eventSpans;
  const events = spans.map(({ start, end }) => (start < 0 ? null : { start, end }));
  return {
    kind: 'done',
    log: { replication, levels, actions, events, row: rows, readings, levelDays, staffing },
  };
}

function collector({ model, winter }: PreparedModel) {
  const { windowStart, windowEnd } = model.timeline;
  const isCounted = (time: number) => time >= windowStart && time < windowEnd;
  const levels: LevelChange[] = [];
  const actions: ActionEntry[] = [];
  const attendance = new StaffingRecord(model, winter.replication);
  const observer: WinterObserver = {
    onMorning: (day) => attendance.note(day),
    onLevelChange: (change) => {
      if (isCounted(change.time)) levels.push(change);
    },
    onAction: (action, area, move, time) => {
      if (isCounted(time)) actions.push({ time, action, area, move });
    },
  };
  return { levels, actions, staffing: attendance.readings, observer };
}
