import { personAt, personOf } from './people.ts';
import { WindowCounts, model, winter } from './root.ts';
import { NOBODY, PersonState, Station, StationClass } from './state.ts';
import { WAIT_BINS, closeCapacity, resetCounts, touch } from './stations/station.ts';

/** Opens the counted window: every count begins anew, and the opening backlog is stored. */
export function openWindow(): void {
  winter.isCounting = 1;
  for (let at = 0; at < model.stationCount; at++) resetCounts(model.stations.at(at));
  for (let at = 0; at < model.classCount; at++)
    model.counts.waitingAtStart.set(at, model.classes.at(at).length);
}

/** Ends the counted window: integrals are brought up to now, and the counts of the result are stored. */
export function closeWindow(): void {
  const counts = model.counts;
  winter.isCounting = 0;
  counts.events = winter.eventCount;
  for (let at = 0; at < model.stationCount; at++) takeStation(counts, model.stations.at(at), at);
  counts.notStarted.clear(model.stationCount);
  counts.waitSoFarSum.clear(model.stationCount);
  for (let at = 0; at < model.classCount; at++) {
    const one = model.classes.at(at);
    counts.waitingAtEnd.set(at, one.length);
    takeQueue(counts, one);
  }
}

function takeStation(counts: WindowCounts, station: Station, at: i32): void {
  touch(station);
  closeCapacity(station);
  counts.arrivals.set(at, station.arrivals);
  counts.starts.set(at, station.starts);
  counts.completions.set(at, station.completions);
  counts.waitingDays.set(at, station.waitingDays);
  counts.occupiedDays.set(at, station.occupiedDays);
  counts.capacityDays.set(at, station.capacityDays);
  counts.waitSum.set(at, station.waitSum);
  takeWaits(counts, station, at);
}

/** Most bins are empty, so only those up to the last one are copied. What an earlier winter left is cleared. */
function takeWaits(counts: WindowCounts, station: Station, at: i32): void {
  const stored = counts.waitCounts.from(at * WAIT_BINS);
  stored.clear(counts.waitEnds.at(at));
  stored.copy(station.waitCounts, station.waitEnd);
  counts.waitEnds.set(at, station.waitEnd);
}

/** Whoever was interrupted waits again, but has started. */
function takeQueue(counts: WindowCounts, one: StationClass): void {
  const station = one.station.table.index;
  for (let entry = one.head; entry !== NOBODY; entry = entry.nextInQueue) {
    if (personOf(entry).isInterrupted === 1) continue;
    counts.notStarted.add(station, 1);
    counts.waitSoFarSum.add(station, winter.now - entry.joinTime);
  }
}

/** People who have waited longer than this many days in a class, first come, first served: the oldest stand in front. */
export function waitingLongerThan(one: StationClass, days: f64): i32 {
  let number = 0;
  for (
    let entry = one.head;
    entry !== NOBODY && winter.now - entry.joinTime > days;
    entry = entry.nextInQueue
  )
    number++;
  return number;
}

/** People inside: those who have come and not left. */
export function countInside(): i32 {
  let count = 0;
  for (let i = 0; i < winter.usedPeople; i++) if (isInside(i)) count++;
  return count;
}

function isInside(index: i32): bool {
  const state = personAt(index).state;
  return state !== PersonState.free && state !== PersonState.coming;
}
