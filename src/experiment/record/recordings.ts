import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scopesOf } from './scopes.ts';
import { type DaySeries, seriesOf } from './series.ts';
import type { ShardResult } from '../shard.ts';

/** The data kept, winter by winter, of a run with the detail `recorded`. */
export interface Recording {
  /** As in `ReadingRecord`. */
  readonly returns: Float64Array;
  readonly delayed: Uint32Array;
  /** `waitingSeries` × counted days: people waiting at each stage on each morning. */
  readonly waiting: Uint32Array;
}

/** The day series of people waiting at stages. */
export function waitingSeries(scenario: Scenario): DaySeries[] {
  return seriesOf(scenario).filter(({ kind }) => kind === 'waiting');
}

/** The recordings of the winters of one variant, in the order of the replications. */
export class Recordings {
  readonly scenario: Scenario;
  readonly winters: Recording[] = [];
  private readonly waitingAt: readonly number[];
  private readonly series: number;

  constructor(scenario: Scenario) {
    const all = seriesOf(scenario);
    this.scenario = scenario;
    this.series = all.length;
    this.waitingAt = all.flatMap(({ kind }, at) => (kind === 'waiting' ? [at] : []));
  }

  add({ count, readings, returns, delayed }: ShardResult): void {
    if (returns === undefined || delayed === undefined)
      throw new Error(`Recordings: a shard of "${this.scenario.id}" that was not recorded`);
    for (let winter = 0; winter < count; winter++)
      this.winters.push({
        returns: partOf(returns, winter, count).slice(),
        delayed: partOf(delayed, winter, count).slice(),
        waiting: this.waitingOf(partOf(readings, winter, count)),
      });
  }

  /** People delayed on each counted morning, in a scope. Throws for an unknown scope. */
  delayedIn(scope: string): Uint32Array[] {
    const scopes = scopesOf(this.scenario);
    return this.winters.map(({ delayed }) => rowOf(delayed, scopes.indexOf(scope), scopes.length, scope));
  }

  /** People waiting at a stage on each counted morning. Throws for an unknown series. */
  waitingAtStage(stage: string, scope: string): Uint32Array[] {
    const series = waitingSeries(this.scenario);
    const at = series.findIndex((one) => one.part === stage && one.scope === scope);
    return this.winters.map(({ waiting }) => rowOf(waiting, at, series.length, `${stage} ${scope}`));
  }

  private waitingOf(readings: Uint32Array): Uint32Array {
    const days = readings.length / this.series;
    const waiting = new Uint32Array(this.waitingAt.length * days);
    this.waitingAt.forEach((series, at) =>
      waiting.set(readings.subarray(series * days, (series + 1) * days), at * days),
    );
    return waiting;
  }
}

function partOf<T extends Float64Array | Uint32Array>(values: T, at: number, count: number): T {
  return values.subarray((at * values.length) / count, ((at + 1) * values.length) / count) as T;
}

function rowOf(values: Uint32Array, at: number, rows: number, what: string): Uint32Array {
  if (at < 0) throw new Error(`Recordings: there is no series ${what}`);
  const days = values.length / rows;
  return values.subarray(at * days, (at + 1) * days);
}
