import { childA, childB } from '../sim/random/childKey.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { CompiledStock } from './compile/initialStocks.ts';
import { addPerson, enterQueue } from './movement.ts';
import { holdMode, personState } from './people.ts';
import type { Replication } from './replication.ts';
import { slotOf } from './stationState.ts';
import { resumeInPlace } from './stages/stageKinds.ts';

/** Puts the initial state in place at the first simulated moment, each person with a key of its own. */
export function placeInitialStocks(winter: Replication): void {
  for (const stock of winter.model.stocks) {
    const a = childA(winter.keyA, winter.keyB, stock.key);
    const b = childB(winter.keyA, winter.keyB, stock.key);
    const number = Math.floor(stock.number + uniform(a, b, purposes.initialStay));
    const people: { person: number; age: number | null }[] = [];
    for (let k = 0; k < number; k++) {
      const person = addPerson(winter, childA(a, b, k), childB(a, b, k), stock.stream, stock.area);
      people.push({ person, age: ageOf(winter, stock, person, k) });
    }
    // Those who have waited longest stand first.
    if (stock.state !== 'inPlace') people.sort((x, y) => (y.age ?? 0) - (x.age ?? 0) || x.person - y.person);
    for (const { person, age } of people) place(winter, stock, person, age);
  }
}

function ageOf(winter: Replication, stock: CompiledStock, person: number, k: number): number | null {
  const { keyA, keyB } = winter.people;
  return stock.ages === null ? null : stock.ages(k, uniform(keyA[person], keyB[person], purposes.initialAge));
}

function place(winter: Replication, stock: CompiledStock, person: number, age: number | null): void {
  const { people } = winter;
  people.inHospital[person] = stock.fromHospital && !endedByPlace(winter, stock) ? 1 : 0;
  people.readyTime[person] = -(age ?? 0);
  winter.observer?.move('arrive', person, -1, 0);
  if (stock.state === 'inPlace') {
    const u1 = uniform(people.keyA[person], people.keyB[person], purposes.initialStay);
    const u2 = uniform(people.keyA[person], people.keyB[person], purposes.initialOnHold);
    resumeInPlace(winter, person, stock.stationClass, stock.residual(age, u1, u2), -(age ?? 0));
    return;
  }
  if (stock.state === 'onHold') holdPlace(winter, person, stock, age ?? 0);
  people.state[person] = personState.waiting;
  enterQueue(winter, 2 * person, stock.state === 'onHold' ? stock.waitingFor : stock.stationClass);
  // The wait began before the simulated time.
  people.joinTime[2 * person] = -(age ?? 0);
}

/** Somebody in (or on hold at) a stage that ends the hospital stay is no longer in hospital. */
function endedByPlace(winter: Replication, stock: CompiledStock): boolean {
  return stock.state !== 'waiting' && winter.model.stations[stock.station].endsHospitalStay;
}

function holdPlace(winter: Replication, person: number, stock: CompiledStock, age: number): void {
  const { people } = winter;
  people.heldAt[person] = stock.stationClass;
  people.heldSince[person] = -age;
  people.holdUntil[person] = stock.hold === holdMode.no ? holdMode.untilStart : stock.hold;
  winter.meters.occupied[stock.station]++;
  winter.state.onHold[slotOf(winter, person, stock.stationClass)]++;
  winter.observer?.move('start', person, stock.stationClass, 0);
  winter.observer?.move('hold', person, stock.stationClass, 0);
}
