import { addBurst, drawArrivals, drawExtra } from './demand.ts';
import { scheduleClock, tryDue } from './fallbacks.ts';
import { isBurst, recomputeAfterWorld, setWeight } from './levers.ts';
import { personOf } from './people.ts';
import { Purpose, uniform } from './random.ts';
import { drawRosters } from './rosters.ts';
import { draw } from './samplers.ts';
import { model, winter } from './root.ts';
import { NOBODY, Station } from './state.ts';
import { openStation, refreshStation } from './stations/kinds.ts';
import { Contribution } from './tables.ts';
import { closeWindow, openWindow } from './windowCounts.ts';

/** The source of an effect. The numbers are those of src/model/upload/cells.ts. */
export namespace Source {
  export const standing: i32 = 0;
  export const driver: i32 = 1;
  export const event: i32 = 2;
  export const action: i32 = 3;
}

/** 00:00: works out what drivers and events do today, who is at work, what is open, and who will arrive. */
export function startDay(): void {
  if (winter.day === model.windowStart) openWindow();
  if (winter.day === model.windowEnd) closeWindow();
  if (winter.day >= model.windowStart) moveWorld();
  refreshStations();
  drawRosters();
  drawArrivals();
  for (let at = 0; at < model.stationCount; at++) openStation(model.stations.at(at));
  resetClocks();
}

/** Sets the weight of every effect of the world for today and works out the cells anew. */
function moveWorld(): void {
  const isFirst = winter.day === model.windowStart;
  for (let at = 0; at < model.worldCount; at++) {
    const contribution = model.world.at(at);
    if (isFirst) drawSize(contribution);
    const weight = worldWeight(contribution);
    if (isBurst(contribution) && weight > 0 && model.weight.at(contribution.index) === 0)
      addBurstOfWorld(contribution);
    setWeight(contribution, weight);
  }
  recomputeAfterWorld(isFirst);
}

function addBurstOfWorld(contribution: Contribution): void {
  const at = contribution.sourceIndex;
  const days: f64 =
    contribution.source === Source.event ? Math.max(1, model.eventEnd.at(at) - model.eventStart.at(at)) : 1;
  const people = model.size.at(contribution.index) * contribution.scale;
  addBurst(contribution.burst, people, days, contribution.drawKey);
}

function worldWeight(contribution: Contribution): f64 {
  const at = contribution.sourceIndex;
  const day = winter.day - contribution.lagDays;
  if (contribution.source === Source.standing) return 1;
  if (contribution.source === Source.driver) return day < 0 ? 0 : model.driverLevels.at(at).at(day);
  const start = model.eventStart.at(at);
  return start >= 0 && <f64>day >= start && <f64>day < model.eventEnd.at(at) ? 1 : 0;
}

/** Draws the size of a world effect once a winter, by the effect's own key. */
function drawSize(contribution: Contribution): void {
  const u = uniform(winter.keyA, winter.keyB, contribution.drawKey + Purpose.effectSize);
  model.size.set(contribution.index, draw(contribution.size, u));
}

function refreshStations(): void {
  for (let at = 0; at < model.stationCount; at++) refreshStation(model.stations.at(at));
}

/** 00:00: sets the clocks of fallbacks anew, since drivers and events may have moved them. */
function resetClocks(): void {
  for (let at = 0; at < model.stationCount; at++) {
    const table = model.stations.at(at).table;
    if (table.areClocksMovedDaily === 0) continue;
    for (let i = 0; i < table.classCount; i++)
      for (let entry = table.classes.at(i).head; entry !== NOBODY; entry = entry.nextInQueue)
        scheduleClock(personOf(entry));
  }
}

/** Applies levers that were moved within the day, where they take effect at once. */
export function afterLeverChange(): void {
  refreshStations();
  for (let at = 0; at < model.stationCount; at++) {
    const station = model.stations.at(at);
    if (station.table.areFallbacksMovable === 1) fallBackOverdue(station);
  }
  for (let at = 0; at < model.flowCount; at++) {
    const flow = model.flows.at(at);
    if (flow.table.isBulk === 0) drawExtra(flow);
  }
}

/** People who have waited longer than a fallback that has just been turned on. */
function fallBackOverdue(station: Station): void {
  const table = station.table;
  for (let i = 0; i < table.classCount; i++) {
    let entry = table.classes.at(i).head;
    while (entry !== NOBODY) {
      const next = entry.nextInQueue;
      const person = personOf(entry);
      if (tryDue(person)) scheduleClock(person);
      entry = next;
    }
  }
}
