import { clearQueue } from '../queues.ts';
import { isNone } from '../memory.ts';
import { model, winter } from '../root.ts';
import { Offer, Station, StationClass } from '../state.ts';

/** Bins of the histogram of waits: 32 to each doubling of (wait × 64 + 1), so that 1,500 days fit. */
export const WAIT_BINS: i32 = 640;

/** Brings the integrals up to now. Called before each change of `waiting` or `occupied`. */
export function touch(station: Station): void {
  const elapsed = winter.now - station.touched;
  station.waitingDays += elapsed * <f64>station.waiting;
  station.occupiedDays += elapsed * <f64>station.occupied;
  station.touched = winter.now;
}

export function setCapacity(station: Station, capacity: f64): void {
  if (capacity === station.capacity) return;
  closeCapacity(station);
  station.capacity = capacity;
}

/** Brings the integral of capacity up to now. It changes too seldom to be updated with the others. */
export function closeCapacity(station: Station): void {
  station.capacityDays += (winter.now - station.capacitySince) * station.capacity;
  station.capacitySince = winter.now;
}

/** Counts a wait of this many days. */
export function countWait(station: Station, days: f64): void {
  station.waitSum += days;
  const found = <i32>(reinterpret<u32>(<f32>(days * 64 + 1)) >>> 18) - (127 << 5);
  // Beside the histogram lies other memory.
  const bin = max(0, min(found, WAIT_BINS - 1));
  station.waitCounts.add(bin, 1);
  if (bin >= station.waitEnd) station.waitEnd = bin + 1;
}

/** Marks a station at which a person may now be able to start. Where nobody waits, nobody can. */
export function mark(station: Station): void {
  if (station.waiting === 0 || station.isMarked === 1) return;
  station.isMarked = 1;
  let at = winter.markedFirst + winter.markedCount++;
  if (at >= model.stationCount) at -= model.stationCount;
  model.marked.set(at, station);
}

/** The station whose turn it is to start people; it is marked no longer. Only where there is one. */
export function takeMarked(): Station {
  const station = model.marked.at(winter.markedFirst);
  winter.markedFirst = winter.markedFirst + 1 === model.stationCount ? 0 : winter.markedFirst + 1;
  winter.markedCount--;
  station.isMarked = 0;
  return station;
}

/** Begins counting anew now. The people waiting and occupied stay. */
export function resetCounts(station: Station): void {
  station.waitingDays = 0;
  station.occupiedDays = 0;
  station.capacityDays = 0;
  station.arrivals = 0;
  station.starts = 0;
  station.completions = 0;
  station.waitSum = 0;
  station.waitCounts.clear(station.waitEnd);
  station.waitEnd = 0;
  station.touched = winter.now;
  station.capacitySince = winter.now;
}

/** Empties the station, as at the first simulated moment. */
export function clearStation(station: Station): void {
  clearQueue(station);
  station.event.list = 0;
  station.isMarked = 0;
  station.waiting = 0;
  station.occupied = 0;
  station.capacity = 0;
  resetCounts(station);
  clearKind(station);
  const table = station.table;
  for (let at = 0; at < table.classCount; at++) clearClass(table.classes.at(at));
  orderByPriority(station);
}

/** What only some kinds of stage remember. */
function clearKind(station: Station): void {
  station.shiftCloses = 0;
  station.pace = 0;
  station.heads = 0;
  station.bulkHours = 0;
  station.placeLimit = 0;
  station.dayTokens = 0;
  station.dayTokensIssued = 0;
  station.weekTokens = 0;
  station.weekTokensIssued = 0;
  station.startsThisWeek = 0;
  station.isClosed = 0;
  station.sittingTime = -1;
  station.decisionsLeft = 0;
  station.nextOffer = changetype<Offer>(0);
  station.openOffer = changetype<Offer>(0);
  station.lastOpenOffer = changetype<Offer>(0);
}

function clearClass(one: StationClass): void {
  clearQueue(one);
  one.isSuspended = 0;
  one.clockReading = 0;
  one.clockRate = 1;
  const slots = one.table.isByArea === 1 ? 2 * (model.areaCount + 1) : 2;
  one.waiting.clear(slots);
  one.inService.clear(slots);
  one.onHold.clear(slots);
}

/** Puts the classes in the order of their priorities in the file; equal ones stay in the file's order. */
function orderByPriority(station: Station): void {
  const table = station.table;
  for (let at = 0; at < table.classCount; at++) {
    const one = table.classes.at(at);
    let to = at;
    for (; to > 0 && station.order.at(to - 1).table.priority > one.table.priority; to--)
      station.order.set(to, station.order.at(to - 1));
    station.order.set(to, one);
  }
}

/** Whether the station is one of places: its places are kept until they are given up. */
export function hasPlaces(station: Station): bool {
  return !isNone(station.places);
}
