import { highestPoissonMean } from '../sim/distributions/poissonCount.ts';
import type { Flow } from './compile/flows.ts';
import type { Model } from './compile/model.ts';
import type { StationView } from './winter/views.ts';

/** A winter that grew beyond a limit. Names the limit, and the stage with the most people waiting. */
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

/** A day with a higher expected number of people than a count is drawn for. Names the stream. */
export class TooManyADay extends Error {
  constructor({ scenario, network }: Model, flow: Flow, mean: number) {
    const area = network.areaIds[flow.area] ?? 'system';
    super(
      `${Math.round(mean)} people are expected on one day by stream "${scenario.streams[flow.stream].id}" (${area}); ` +
        `allowed: at most ${highestPoissonMean} a day, after season, drivers and events`,
    );
    this.name = 'TooManyADay';
  }
}

/** A winter that outgrew a limit. */
interface Overgrown {
  readonly model: Model;
  readonly stations: readonly StationView[];
}

/** Names the station with the longest queue as the place to check. */
export function overload({ stations, model }: Overgrown, what: string, limit: number): Overload {
  const longest = stations.reduce<StationView | undefined>(
    (most, station) => (most === undefined || station.waiting > most.waiting ? station : most),
    undefined,
  );
  const stage = model.scenario.stages[longest?.compiled.stage ?? 0]?.id ?? 'none';
  const area = model.network.areaIds[longest?.compiled.area ?? -1] ?? 'system';
  return new Overload(stage, area, longest?.waiting ?? 0, what, limit);
}
