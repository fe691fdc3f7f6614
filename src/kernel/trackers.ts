import { isInWindow, model, winter } from './root.ts';
import { Entry, StationClass } from './state.ts';

/*
 * Counts for the scenario's own outcomes: people who joined in the window, and long stays.
 */

/** Counts a person who joins with this entry. */
export function tracksJoin(one: StationClass, entry: Entry): void {
  const table = one.table;
  if (table.joinCount === 0 || !isInWindow(entry.joinTime)) return;
  for (let i = 0; i < table.joinCount; i++) model.trackedTotal.add(table.joins.at(i), 1);
}

/** Counts a start (or an end) now of a person who joined with this entry. */
export function tracksReached(one: StationClass, entry: Entry, atEnd: i32): void {
  const table = one.table;
  const since = entry.joinTime;
  if (table.joinCount === 0 || !isInWindow(since)) return;
  for (let i = 0; i < table.joinCount; i++) {
    const outcome = table.joins.at(i);
    if (
      model.trackers.untilEnd.at(outcome) === atEnd &&
      winter.now - since <= model.trackers.days.at(outcome)
    )
      model.trackedMatched.add(outcome, 1);
  }
}

/** Counts a place given up now that was occupied from `since`. */
export function tracksStayEnd(one: StationClass, since: f64): void {
  const table = one.table;
  if (table.stayCount === 0 || !isInWindow(winter.now)) return;
  for (let i = 0; i < table.stayCount; i++) {
    const outcome = table.stays.at(i);
    model.trackedTotal.add(outcome, 1);
    if (winter.now - since > model.trackers.days.at(outcome)) model.trackedMatched.add(outcome, 1);
  }
}

/** Nobody has been counted. */
export function clearTrackers(): void {
  model.trackedTotal.clear(model.trackers.count);
  model.trackedMatched.clear(model.trackers.count);
}
