import { startDay } from './day.ts';
import { clearDelays } from './delays.ts';
import { beginDemand } from './demand.ts';
import { openDayList, peek, pop, schedule } from './events.ts';
import { fallBack } from './fallbacks.ts';
import { Reason, fail } from './host.ts';
import { clearLevers } from './levers.ts';
import { arrive, complete } from './movement.ts';
import { personOf } from './people.ts';
import { beginRosters } from './rosters.ts';
import { placeInitialStocks } from './stocks.ts';
import { model, winter } from './root.ts';
import { Entry, EventKind, NOBODY, Offer, Person, StationEvent } from './state.ts';
import { onStationEvent, startWhatCan } from './stations/kinds.ts';
import { clearStation, takeMarked } from './stations/station.ts';
import { clearTrackers } from './trackers.ts';

/** The most events in one winter. More ends the run with a problem. */
const EVENT_LIMIT: i32 = 20_000_000;

/** Begins the winter of this key. Nothing of an earlier winter remains. */
export function begin(keyA: i32, keyB: i32): void {
  clearWinter(keyA, keyB);
  model.heads.clear(model.listCount);
  model.tails.clear(model.listCount);
  model.calendar.list = 0;
  for (let at = 0; at < model.stationCount; at++) clearStation(model.stations.at(at));
  clearLevers();
  clearDelays();
  clearTrackers();
  beginDemand();
  beginRosters();
  openDay(0);
  placeInitialStocks();
}

function clearWinter(keyA: i32, keyB: i32): void {
  winter.keyA = keyA;
  winter.keyB = keyB;
  winter.now = 0;
  winter.day = -1;
  winter.eventCount = 0;
  winter.handled = 0;
  winter.isCounting = 0;
  winter.markedFirst = 0;
  winter.markedCount = 0;
  winter.bucket = 0;
  winter.usedPeople = 0;
  winter.freePeople = 0;
  winter.usedOffers = 0;
  winter.freeOffer = changetype<Offer>(0);
}

/**
 * Runs all events before (`until`, `beforeKind`) in their order: earlier instants, and at that instant the kinds before
 * `beforeKind`. Fails when the winter grows beyond its limits.
 */
export function advance(until: f64, beforeKind: i32): void {
  for (;;) {
    const entry = peek();
    if (winter.markedCount > 0) {
      if (entry === NOBODY || entry.time > winter.now || entry.kind > EventKind.start) {
        startAll();
        continue;
      }
    } else if (entry === NOBODY) {
      const next = winter.day + 1;
      if (<f64>next > until || next >= model.days) break;
      openDay(next);
      continue;
    }
    if (entry.time > until || (entry.time === until && <i32>entry.kind >= beforeKind)) break;
    pop(entry);
    winter.now = entry.time;
    if (++winter.handled > EVENT_LIMIT) fail(Reason.tooManyEvents, <f64>EVENT_LIMIT);
    handle(entry);
  }
  winter.now = until;
}

/** Starts whatever can start at this instant; one start may free what another waits for. */
function startAll(): void {
  while (winter.markedCount > 0) startWhatCan(takeMarked());
}

/** Ends, arrivals and clocks are people's; capacity changes are the calendar's or stations'. */
function handle(entry: Entry): void {
  const kind = entry.kind;
  if (kind === EventKind.release) complete(changetype<Person>(entry));
  else if (kind === EventKind.arrival) arrive(changetype<Person>(entry));
  else if (kind === EventKind.leave) fallBack(personOf(entry));
  else if (entry === model.calendar) startDay();
  else onStationEvent(changetype<StationEvent>(entry).station);
}

function openDay(day: i32): void {
  winter.day = day;
  openDayList(day);
  model.calendar.time = <f64>day;
  schedule(model.calendar, EventKind.capacity);
}
