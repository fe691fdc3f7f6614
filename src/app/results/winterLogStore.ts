import { create } from 'zustand';
import type { LogReply } from '../../experiment/run/winterLog.ts';

/** Winters that were run again, each whole with its log, by what they are winters of. */
interface WinterLogs {
  readonly known: ReadonlyMap<string, LogReply>;
}

/** So many are kept; the longest known goes first. */
const MOST_LOGS = 24;

/** Single winters: results, as a run's are. */
export const winterLogStore = create<WinterLogs>(() => ({ known: new Map() }));

/** Keeps a winter, or how it failed. */
export function keepWinterLog(key: string, reply: LogReply): void {
  const known = new Map(winterLogStore.getState().known).set(key, reply);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_LOGS) break;
    known.delete(oldest);
  }
  winterLogStore.setState({ known });
}

/** Forgets a winter, so that it can be loaded again. */
export function forgetWinterLog(key: string): void {
  const known = new Map(winterLogStore.getState().known);
  known.delete(key);
  winterLogStore.setState({ known });
}
