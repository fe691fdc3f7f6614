import type { Replication } from './replication.ts';

/** A winter that outgrew a limit: says which, and the stage with the most people waiting. */
export class Overload extends Error {
  readonly stage: string;
  readonly area: string;

  constructor(stage: string, area: string, waiting: number, what: string, limit: number) {
    super(
      `more than ${limit} ${what} in one winter; the longest queue is at stage "${stage}" (${area}), ` +
        `with ${waiting} waiting: it cannot keep up with what comes`,
    );
    this.name = 'Overload';
    this.stage = stage;
    this.area = area;
  }
}

/** Names the station with the longest queue as the place to look. */
export function overload(winter: Replication, what: string, limit: number): Overload {
  const { meters, model } = winter;
  let longest = 0;
  for (let station = 1; station < model.stations.length; station++) {
    if (meters.waiting[station] > meters.waiting[longest]) longest = station;
  }
  const station = model.stations[longest];
  const stage = model.scenario.stages[station?.stage ?? 0]?.id ?? 'none';
  const area = model.network.areaIds[station?.area ?? -1] ?? 'system';
  return new Overload(stage, area, meters.waiting[longest] ?? 0, what, limit);
}
