import { Move, Reason, fail, move } from './host.ts';
import { isNone } from './memory.ts';
import { enterQueue } from './movement.ts';
import { OBSERVED } from './observing.ts';
import { PEOPLE_LIMIT, addPerson, drawOf, slotOf } from './people.ts';
import { Purpose, childA, childB, uniform } from './random.ts';
import { drawResidual, residualGivenAge } from './residuals.ts';
import { draw } from './samplers.ts';
import { sortPeople } from './sorting.ts';
import { model, winter } from './root.ts';
import { Hold, Person, PersonState, StationClass } from './state.ts';
import { resumeService } from './stations/kinds.ts';
import { Stock } from './tables.ts';

/** Ages are put in order to this part of a day; people of one age stand as the file has them. */
const AGES_PER_DAY: f64 = 1024;

/** Where the people of a stock are. The numbers are those of src/model/upload/stocks.ts. */
export namespace StockState {
  export const inPlace: i32 = 0;
  export const waiting: i32 = 1;
  export const onHold: i32 = 2;
}

/**
 * Places the initial state at the first simulated moment, each person with their own key. People who wait or are on hold
 * join their queues by age, the longest waiting first, whatever stock they belong to. They are made in that order, so
 * neighbours in a queue are neighbours in memory.
 */
export function placeInitialStocks(): void {
  let waiting = 0;
  for (let at = 0; at < model.stockCount; at++) waiting = placeStock(at, waiting);
  for (let i = 0; i < waiting; i++) {
    model.sortKeys.set(i, -Math.floor(model.stockAges.at(i) * AGES_PER_DAY));
    model.sortPeople.set(i, i);
  }
  sortPeople(waiting);
  for (let i = 0; i < waiting; i++) putInQueue(model.sortPeople.at(i));
}

/** Puts the people in place of a stock there, and notes those who wait; returns how many wait in all. */
function placeStock(at: i32, waitingBefore: i32): i32 {
  const stock = model.stocks.at(at);
  let waiting = waitingBefore;
  const a = childA(winter.keyA, winter.keyB, stock.key);
  const b = childB(winter.keyA, winter.keyB, stock.key);
  const number = Math.floor(stock.number + uniform(a, b, Purpose.initialStay));
  for (let k = 0; <f64>k < number; k++) {
    const keyA = childA(a, b, k);
    const keyB = childB(a, b, k);
    const age = ageOf(stock, keyA, keyB, k);
    if (stock.state === StockState.inPlace) putInPlace(stock, addOf(stock, keyA, keyB, age), age);
    else note(waiting++, at, keyA, keyB, age);
  }
  return waiting;
}

function note(waiting: i32, stock: i32, keyA: i32, keyB: i32, age: f64): void {
  if (waiting === PEOPLE_LIMIT) fail(Reason.tooManyPeople, <f64>PEOPLE_LIMIT);
  model.stockA.set(waiting, keyA);
  model.stockB.set(waiting, keyB);
  model.stockAges.set(waiting, age);
  model.stockNumbers.set(waiting, stock);
}

function hasAges(stock: Stock): bool {
  return stock.ageCount > 0 || !isNone(stock.ageLaw);
}

/** 0 where the stock has no ages. */
function ageOf(stock: Stock, keyA: i32, keyB: i32, k: i32): f64 {
  if (stock.ageCount > 0) return stock.ages.at(k % stock.ageCount);
  return isNone(stock.ageLaw) ? 0 : draw(stock.ageLaw, uniform(keyA, keyB, Purpose.initialAge));
}

/** A person of a stock who arrived so long before the first simulated moment. */
function addOf(stock: Stock, keyA: i32, keyB: i32, age: f64): Person {
  const person = addPerson(keyA, keyB, stock.stream, stock.area);
  person.inHospital = <u8>stock.inHospital;
  person.readyTime = -age;
  person.arrivalTime = -age;
  if (OBSERVED) move(Move.arrive, changetype<usize>(person), -1);
  return person;
}

function putInPlace(stock: Stock, person: Person, age: f64): void {
  const one = stock.stationClass;
  const u1 = drawOf(person, Purpose.initialStay);
  const u2 = drawOf(person, Purpose.initialOnHold);
  const left = residual(stock, age, u1, u2);
  person.servedAt = one;
  person.startTime = -age;
  person.joinTime = -age;
  person.drawnWork = left;
  person.workFactor = 1;
  one.station.occupied++;
  if (one.table.isCounted === 1) one.inService.add(slotOf(one, person), 1);
  if (OBSERVED) move(Move.start, changetype<usize>(person), one.table.index);
  resumeService(person, one, left);
}

/** The rest of service or stay: by the equilibrium law, or given the age. */
function residual(stock: Stock, age: f64, u1: f64, u2: f64): f64 {
  const work = stock.stationClass.table.work;
  if (isNone(work)) return 0;
  return hasAges(stock) ? residualGivenAge(work, age, u1) : drawResidual(work, u1, u2);
}

/** The wait began before the simulated time, and so did the clocks of fallbacks. */
function putInQueue(at: i32): void {
  const stock = model.stocks.at(model.stockNumbers.at(at));
  const age = model.stockAges.at(at);
  const person = addOf(stock, model.stockA.at(at), model.stockB.at(at), age);
  const isOnHold = stock.state === StockState.onHold;
  if (isOnHold) holdPlace(person, stock, age);
  person.state = PersonState.waiting;
  person.joinTime = -age;
  enterQueue(person, isOnHold ? stock.waitingFor : stock.stationClass);
}

function holdPlace(person: Person, stock: Stock, age: f64): void {
  const one: StationClass = stock.stationClass;
  person.heldAt = one;
  person.heldSince = -age;
  person.holdUntil = stock.hold === <i32>Hold.no ? Hold.untilStart : <u8>stock.hold;
  one.station.occupied++;
  if (one.table.isCounted === 1) one.onHold.add(slotOf(one, person), 1);
  if (!OBSERVED) return;
  move(Move.start, changetype<usize>(person), one.table.index);
  move(Move.hold, changetype<usize>(person), one.table.index);
}
