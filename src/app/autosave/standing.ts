import type { Hold } from './holds.ts';
import { keepingStore, type Origin } from './keepingStore.ts';
import { isSameSnapshot, snapshotNow, untouched, type Snapshot } from './snapshot.ts';
import type { NewVersion, WrittenWork } from './writeVersions.ts';

/** The state that a tab is based on: the state that was saved last, or the state with which it began. */
export interface Standing {
  /** Null until anything is saved. */
  readonly work: WrittenWork | null;
  readonly snapshot: Snapshot;
  /**
   * The state before the first change. It is saved with that change, so that there is a way back. Null once it is
   * saved.
   */
  readonly start: NewVersion | null;
}

let confirmed: Standing | null = null;
let issued: Standing | null = null;
let hold: Hold | null = null;
let inFile: Snapshot | null = null;

/** The state that a tab goes on with. */
export interface Adopted {
  readonly work: WrittenWork | null;
  readonly hold: Hold | null;
  readonly title: string | null;
  readonly snapshot: Snapshot;
  /** When it was saved, in ms since 1970. */
  readonly savedAt: number | null;
  readonly origin: Origin | null;
  /** The name of the first version, in a work that is not saved yet. */
  readonly startedAs: string;
}

/** Makes a state the saved state, or the state with which an unsaved work begins. */
export function adopt(adopted: Adopted): void {
  const { work, title, snapshot, savedAt, origin, startedAs } = adopted;
  takeOverHold(adopted.hold);
  issued = null;
  const start = work === null ? { snapshot, at: Date.now(), description: startedAs } : null;
  confirmed = { work, snapshot, start };
  keepingStore.setState({ work, title, savedAt, origin, isPending: false, file: null });
}

/** Takes the state of a page that has just been opened. Nothing is saved until it is changed. */
export function adoptUntouched(): void {
  const nothing = { work: null, hold: null, title: null, savedAt: null, origin: null };
  adopt({ ...nothing, snapshot: untouched(), startedAs: 'as opened' });
}

/** The state that was last handed over to be saved, whether or not it is confirmed. Null before the page has begun. */
export function lastIssued(): Standing | null {
  return issued ?? confirmed;
}

/** The state that is certainly saved. Null before the page has begun. */
export function lastConfirmed(): Standing | null {
  return confirmed;
}

/** Records that a state was handed over to be saved. */
export function issue(standing: Standing): void {
  issued = standing;
}

/** Records that the state was saved. */
export function confirm(standing: Standing): void {
  confirmed = standing;
  if (issued === standing) issued = null;
}

/** Records that the state was not saved. The next save starts from the state that certainly is. */
export function giveUp(): void {
  issued = null;
}

/** Whether a state is the last that was handed over to be saved. */
export function isIssued(snapshot: Snapshot): boolean {
  const last = lastIssued();
  return last !== null && isSameSnapshot(snapshot, last.snapshot);
}

/** Whether the state on the page is saved in the browser, or was never changed. */
export function isKept(): boolean {
  return confirmed === null || isSameSnapshot(snapshotNow(), confirmed.snapshot);
}

/** Records that the state on the page was saved to a file. */
export function savedToFile(snapshot: Snapshot): void {
  inFile = snapshot;
}

/** Whether leaving the page loses nothing: its state is saved in the browser or in a file. */
export function isSafe(): boolean {
  return isKept() || (inFile !== null && isSameSnapshot(snapshotNow(), inFile));
}

/** Takes another lock, or none, and releases the lock before. */
export function takeOverHold(next: Hold | null): void {
  if (hold !== next) hold?.release();
  hold = next;
}
