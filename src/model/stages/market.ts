import { eventKind, eventTime } from '../../sim/eventList.ts';
import { poissonInverse } from '../../sim/distributions/poissonInverse.ts';
import { childA, childB } from '../../sim/random/childKey.ts';
import { purposes } from '../../sim/random/purposes.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { MarketProgram } from '../compile/programs.ts';
import { complete, seize } from '../movement.ts';
import { noRecord } from '../../sim/records.ts';
import { personOf } from '../people.ts';
import type { Replication } from '../replication.ts';
import type { StationState } from '../stationState.ts';
import { selectNext } from './selection.ts';

/**
 * 00:00: draws the day's offers, by number and times of (market, area, week, weekday, k). They are drawn by the day
 * rather than by the week, so that a lever moved on a Tuesday need not wait for Monday.
 */
export function drawOffers(winter: Replication, station: StationState, market: MarketProgram): void {
  const { day, model } = winter;
  const { key } = station.compiled;
  const stationA = childA(winter.keyA, winter.keyB, key);
  const stationB = childB(winter.keyA, winter.keyB, key);
  const date = model.timeline.origin + day;
  if (day === 0 || model.timeline.weekday[day] === 1) {
    const u = uniform(stationA, stationB, purposes.offerMultiplier + 64 * Math.floor((date + 3) / 7));
    station.weekMultiplier = market.multiplier(u);
  }
  const weekly = winter.levers.apply(market.startsCell, market.startsPerWeek);
  const mean = (weekly / 7) * market.dayFactor[day] * station.weekMultiplier;
  const a = childA(stationA, stationB, date);
  const b = childB(stationA, stationB, date);
  const number = mean > 0 ? poissonInverse(mean, uniform(a, b, purposes.offerCount)) : 0;
  const times = station.offerTimes;
  times.length = 0;
  for (let k = 0; k < number; k++)
    insertLatestFirst(times, day + uniform(a, b, purposes.offerTime + 64 * (k + 1)));
  scheduleNext(winter, station);
}

/** Latest first, so that the next offer is taken from the end; a day has few. */
function insertLatestFirst(times: number[], time: number): void {
  let at = times.length;
  times.push(time);
  for (; at > 0 && times[at - 1] < time; at--) times[at] = times[at - 1];
  times[at] = time;
}

function scheduleNext(winter: Replication, station: StationState): void {
  const times = station.offerTimes;
  if (times.length === 0) return;
  eventTime[station.event] = times[times.length - 1];
  winter.events.schedule(station.event, eventKind.capacity);
}

/** An offer opens. It lapses if nobody takes it in time. */
export function onOffer(winter: Replication, station: StationState, market: MarketProgram): void {
  station.offerTimes.pop();
  station.openOffers.push(winter.now + market.lapseDays);
  scheduleNext(winter, station);
  winter.mark(station);
}

/** Gives the open offers to people, the oldest offer first, by priority and then age in the queue. */
export function startFromMarket(winter: Replication, station: StationState): void {
  const offers = station.openOffers;
  while (offers.length > 0) {
    if (offers[0] <= winter.now) {
      offers.shift();
      continue;
    }
    const entry = selectNext(winter, station, true);
    if (entry === noRecord) return;
    offers.shift();
    seize(winter, entry);
    complete(winter, personOf(entry));
  }
}
