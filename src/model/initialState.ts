import { childA, childB } from '../sim/random/childKey.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { CompiledStock } from './compile/initialStocks.ts';
import { addPerson, enterQueue } from './movement.ts';
import { drawOf } from './personDraws.ts';
import * as people from './people.ts';
import { holdMode, personState, type Person } from './people.ts';
import type { Replication } from './replication.ts';
import { resumeInPlace } from './stages/stageKinds.ts';

/** Ages are put in order to this part of a day; people of one age stand as the file has them. */
const agesPerDay = 1024;
const mostInOrder = 262_144;

/** Somebody of a stock who waits or is on hold, before the person is made. */
interface Waiting {
  readonly stock: CompiledStock;
  readonly keyA: number;
  readonly keyB: number;
  readonly age: number;
}

/**
 * Places the initial state at the first simulated moment, each person with their own key. People who wait or are on
 * hold join their queues by age, the longest waiting first, whatever stock they belong to. They are made in that order,
 * so neighbours in a queue are neighbours in memory.
 */
export function placeInitialStocks(winter: Replication): void {
  const waiting: Waiting[] = [];
  for (const stock of winter.model.stocks) {
    const a = childA(winter.keyA, winter.keyB, stock.key);
    const b = childB(winter.keyA, winter.keyB, stock.key);
    const number = Math.floor(stock.number + uniform(a, b, purposes.initialStay));
    for (let k = 0; k < number; k++) {
      const keyA = childA(a, b, k);
      const keyB = childB(a, b, k);
      const age = ageOf(stock, keyA, keyB, k);
      if (stock.state === 'inPlace')
        putInPlace(winter, stock, addOf(winter, stock, keyA, keyB, age ?? 0), age);
      else waiting.push({ stock, keyA, keyB, age: age ?? 0 });
    }
  }
  const keys = oldestLast(waiting);
  for (let i = keys.length - 1; i >= 0; i--) {
    const { stock, keyA, keyB, age } = waiting[positionOf(keys[i])];
    putInQueue(winter, stock, addOf(winter, stock, keyA, keyB, age), age);
  }
}

/** Keys of those who wait, from the youngest to the oldest age; of equal ages the first stands last. */
function oldestLast(waiting: readonly Waiting[]): Float64Array {
  const keys = new Float64Array(waiting.length);
  for (let at = 0; at < keys.length; at++)
    keys[at] = Math.floor(waiting[at].age * agesPerDay) * mostInOrder - at;
  return keys.sort();
}

function positionOf(key: number): number {
  return Math.ceil(key / mostInOrder) * mostInOrder - key;
}

function ageOf(stock: CompiledStock, keyA: number, keyB: number, k: number): number | null {
  return stock.ages === null ? null : stock.ages(k, uniform(keyA, keyB, purposes.initialAge));
}

/** A person of a stock who arrived so long before the first simulated moment. */
function addOf(winter: Replication, stock: CompiledStock, keyA: number, keyB: number, age: number): Person {
  const person = addPerson(winter, keyA, keyB, stock.stream, stock.area);
  people.inHospital[person] = stock.fromHospital && !endedByPlace(winter, stock) ? 1 : 0;
  people.readyTime[person] = -age;
  if (winter.observer !== null) winter.observer.move('arrive', person, null, 0);
  return person;
}

function putInPlace(winter: Replication, stock: CompiledStock, person: Person, age: number | null): void {
  const u1 = drawOf(person, purposes.initialStay);
  const u2 = drawOf(person, purposes.initialOnHold);
  const one = winter.classes[stock.stationClass];
  resumeInPlace(winter, person, one, stock.residual(age, u1, u2), -(age ?? 0));
}

/** The wait began before the simulated time, and so did the clocks of fallbacks. */
function putInQueue(winter: Replication, stock: CompiledStock, person: Person, age: number): void {
  if (stock.state === 'onHold') holdPlace(winter, person, stock, age);
  people.state[person] = personState.waiting;
  const queued = stock.state === 'onHold' ? stock.waitingFor : stock.stationClass;
  people.joinTime[person] = -age;
  enterQueue(winter, person, winter.classes[queued]);
}

/** Somebody in (or on hold at) a stage that ends the hospital stay is no longer in hospital. */
function endedByPlace(winter: Replication, stock: CompiledStock): boolean {
  return stock.state !== 'waiting' && winter.model.stations[stock.station].endsHospitalStay;
}

function holdPlace(winter: Replication, person: Person, stock: CompiledStock, age: number): void {
  const one = winter.classes[stock.stationClass];
  people.heldAt[person] = one.compiled.index;
  people.heldSince[person] = -age;
  people.holdUntil[person] = stock.hold === holdMode.no ? holdMode.untilStart : stock.hold;
  one.station.occupied++;
  if (one.compiled.counted) one.onHold[one.slotOf(person)]++;
  winter.observer?.move('start', person, one.compiled, 0);
  winter.observer?.move('hold', person, one.compiled, 0);
}
