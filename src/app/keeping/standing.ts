import type { Hold } from './holds.ts';
import { keepingStore, type Origin } from './keepingStore.ts';
import { isSameSnapshot, snapshotNow, untouched, type Snapshot } from './snapshot.ts';
import type { NewVersion, WrittenWork } from './writeVersions.ts';

/** What a tab stands on: the state that was kept last, or with which it began. */
export interface Standing {
  /** Null until something is kept. */
  readonly work: WrittenWork | null;
  readonly snapshot: Snapshot;
  /** Kept with the first change, so that there is a way back to it; null once it is. */
  readonly start: NewVersion | null;
}

let confirmed: Standing | null = null;
let issued: Standing | null = null;
let hold: Hold | null = null;
let inFile: Snapshot | null = null;

/** What a tab goes on with. */
export interface Adopted {
  readonly work: WrittenWork | null;
  readonly hold: Hold | null;
  readonly title: string | null;
  readonly snapshot: Snapshot;
  /** When it was kept, in ms since 1970. */
  readonly savedAt: number | null;
  readonly origin: Origin | null;
  /** What the first version is called in a work that is not kept yet. */
  readonly startedAs: string;
}

/** Takes a state as the one that is kept, or as that with which a work that is not kept yet begins. */
export function adopt(adopted: Adopted): void {
  const { work, title, snapshot, savedAt, origin, startedAs } = adopted;
  takeOverHold(adopted.hold);
  issued = null;
  const start = work === null ? { snapshot, at: Date.now(), description: startedAs } : null;
  confirmed = { work, snapshot, start };
  keepingStore.setState({ work, title, savedAt, origin, isPending: false, file: null });
}

/** Takes the state of a page that has just been opened; nothing is kept until it is changed. */
export function adoptUntouched(): void {
  const nothing = { work: null, hold: null, title: null, savedAt: null, origin: null };
  adopt({ ...nothing, snapshot: untouched(), startedAs: 'as opened' });
}

/** The state that was handed over last, whether or not it has been confirmed; null before the page has begun. */
export function lastIssued(): Standing | null {
  return issued ?? confirmed;
}

/** The state that is certainly kept; null before the page has begun. */
export function lastConfirmed(): Standing | null {
  return confirmed;
}

/** A state was handed over to be kept. */
export function issue(standing: Standing): void {
  issued = standing;
}

/** It was kept. */
export function confirm(standing: Standing): void {
  confirmed = standing;
  if (issued === standing) issued = null;
}

/** It was not kept: the next one starts from what certainly is. */
export function giveUp(): void {
  issued = null;
}

/** Whether a state is the one that was handed over last. */
export function isIssued(snapshot: Snapshot): boolean {
  const last = lastIssued();
  return last !== null && isSameSnapshot(snapshot, last.snapshot);
}

/** Whether what the page shows is kept in the browser, or was never changed. */
export function isKept(): boolean {
  return confirmed === null || isSameSnapshot(snapshotNow(), confirmed.snapshot);
}

/** What the page shows was saved to a file. */
export function savedToFile(snapshot: Snapshot): void {
  inFile = snapshot;
}

/** Whether leaving the page loses nothing: what it shows is kept in the browser or in a file. */
export function isSafe(): boolean {
  return isKept() || (inFile !== null && isSameSnapshot(snapshotNow(), inFile));
}

/** Keeps another hold, or none, and lets the one before go. */
export function takeOverHold(next: Hold | null): void {
  if (hold !== next) hold?.release();
  hold = next;
}
