import { highestPoissonMean, poissonCount } from '../../sim/distributions/poissonCount.ts';
import { schedule } from '../events.ts';
import { Reason, fail } from '../host.ts';
import { apply } from '../levers.ts';
import { complete, seize } from '../movement.ts';
import { personOf } from '../people.ts';
import { Purpose, childA, childB, uniform } from '../random.ts';
import { drawOrOne } from '../samplers.ts';
import { model, winter } from '../root.ts';
import { EventKind, NOBODY, Offer, Station } from '../state.ts';
import { selectNext } from './selection.ts';
import { mark } from './station.ts';

/** The most offers of all markets that may be open or still to come at once, and the bytes of each. */
export const OFFER_LIMIT: i32 = 262_144;
export const OFFER_BYTES: usize = 16;
const NO_OFFER: Offer = changetype<Offer>(0);

/**
 * 00:00: draws the day's offers, by number and times of (market, area, week, weekday, k). They are drawn by the day rather
 * than by the week, so that a lever moved on a Tuesday need not wait for Monday.
 */
export function drawOffers(station: Station): void {
  const key = station.table.key;
  const stationA = childA(winter.keyA, winter.keyB, key);
  const stationB = childB(winter.keyA, winter.keyB, key);
  const date = model.origin + winter.day;
  if (winter.day === 0 || model.weekday.at(winter.day) === 1) {
    const week = <i32>Math.floor(<f64>(date + 3) / 7);
    const u = uniform(stationA, stationB, Purpose.offerMultiplier + 64 * week);
    station.weekMultiplier = drawOrOne(station.market.multiplier, u);
  }
  const mean = offersToday(station);
  const a = childA(stationA, stationB, date);
  const b = childB(stationA, stationB, date);
  if (mean > highestPoissonMean) fail(Reason.offersBeyondCount, mean);
  const number = mean > 0 ? <i32>poissonCount(mean, uniform(a, b, Purpose.offerCount)) : 0;
  forgetToday(station);
  for (let k = 0; k < number; k++)
    insertByTime(station, <f64>winter.day + uniform(a, b, Purpose.offerTime + 64 * (k + 1)));
  scheduleNext(station);
}

/** The offers of today, on average. */
export function offersToday(station: Station): f64 {
  const market = station.market;
  const weekly = apply(market.startsCell, market.startsPerWeek);
  return (weekly / 7) * market.dayFactor.at(winter.day) * station.weekMultiplier;
}

/** Offers of yesterday that never opened are gone. */
function forgetToday(station: Station): void {
  while (station.nextOffer !== NO_OFFER) {
    const offer = station.nextOffer;
    station.nextOffer = offer.next;
    freeOffer(offer);
  }
}

/** The next offer first; a day has few. */
function insertByTime(station: Station, time: f64): void {
  const offer = newOffer(time);
  let before = NO_OFFER;
  let at = station.nextOffer;
  while (at !== NO_OFFER && at.time < time) {
    before = at;
    at = at.next;
  }
  offer.next = at;
  if (before === NO_OFFER) station.nextOffer = offer;
  else before.next = offer;
}

function scheduleNext(station: Station): void {
  if (station.nextOffer === NO_OFFER) return;
  station.event.time = station.nextOffer.time;
  schedule(station.event, EventKind.capacity);
}

/** An offer opens. It lapses if nobody takes it in time. */
export function onOffer(station: Station): void {
  const offer = station.nextOffer;
  station.nextOffer = offer.next;
  offer.time = winter.now + station.market.lapseDays;
  offer.next = NO_OFFER;
  if (station.openOffer === NO_OFFER) station.openOffer = offer;
  else station.lastOpenOffer.next = offer;
  station.lastOpenOffer = offer;
  scheduleNext(station);
  mark(station);
}

/** Gives the open offers to people, the oldest offer first, by priority and then age in the queue. */
export function startFromMarket(station: Station): void {
  while (station.openOffer !== NO_OFFER) {
    if (station.openOffer.time <= winter.now) {
      takeOldest(station);
      continue;
    }
    const entry = selectNext(station, true);
    if (entry === NOBODY) return;
    takeOldest(station);
    seize(entry);
    complete(personOf(entry));
  }
}

function takeOldest(station: Station): void {
  const offer = station.openOffer;
  station.openOffer = offer.next;
  freeOffer(offer);
}

function newOffer(time: f64): Offer {
  let offer = winter.freeOffer;
  if (offer !== NO_OFFER) winter.freeOffer = offer.next;
  else {
    if (winter.usedOffers === OFFER_LIMIT) fail(Reason.tooManyOffers, <f64>OFFER_LIMIT);
    offer = changetype<Offer>(model.offers + <usize>takeOfferNumber() * OFFER_BYTES);
  }
  offer.time = time;
  return offer;
}

function freeOffer(offer: Offer): void {
  offer.next = winter.freeOffer;
  winter.freeOffer = offer;
}

function takeOfferNumber(): i32 {
  return winter.usedOffers++;
}
