import { columnsOf } from '../../src/experiment/outcomes/columns.ts';
import { runShard, type PreparedModel } from '../../src/experiment/run/runShard.ts';
import { missingReading, seriesOf, type DaySeries } from '../../src/experiment/record/series.ts';
import type { Policy, ShardResult } from '../../src/experiment/shard.ts';
import type { StationClass } from '../../src/model/compile/stations.ts';
import type { Move } from '../../src/model/observer.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { openHere } from './openHere.ts';

/** One move of one person, with names instead of numbers; `time` in simulated days from the first one. */
export interface LoggedMove {
  readonly move: Move;
  /** The person by the words of his or her key. */
  readonly who: string;
  readonly stage: string;
  readonly class: string;
  readonly area: string;
  readonly time: number;
}

/** How a winter is run for a test. */
export interface WinterOptions {
  readonly seed?: string;
  readonly replication?: number;
  readonly policy?: Policy;
}

const plan: Policy = { actions: 'plan' };

/** Runs winters [from, from + count) in full; throws what went wrong. */
export function runWinters(
  opened: PreparedModel,
  from: number,
  count: number,
  { seed = 'test', policy = plan }: WinterOptions = {},
): ShardResult {
  const reply = runShard(opened, { hash: '', variants: [{ policy }], seed, from, count, detail: 'full' });
  if (reply.kind === 'failed') throw new Error(`${reply.problem.message}\n${reply.problem.stack ?? ''}`);
  return reply.results[0];
}

/** One winter that was run with its log, and its figures by name. */
export class LoggedWinter {
  readonly scenario: Scenario;
  readonly opened: PreparedModel;
  readonly moves: readonly LoggedMove[];
  private readonly result: ShardResult;
  private readonly columns: readonly string[];

  constructor(scenario: Scenario, options: WinterOptions = {}, opened = openHere(scenario)) {
    this.scenario = scenario;
    this.opened = opened;
    this.columns = columnsOf(scenario).map(({ id }) => id);
    const moves: LoggedMove[] = [];
    const { replication } = opened.winter;
    replication.observer = {
      move: (move, person, one, time) => {
        moves.push({ move, who: replication.keyOf(person).join('/'), time, ...this.placeOf(one) });
      },
    };
    this.result = runWinters(opened, options.replication ?? 0, 1, options);
    replication.observer = null;
    this.moves = moves;
  }

  /** A figure of the outcome table. */
  figure(column: string): number {
    const at = this.columns.indexOf(column);
    if (at < 0) throw new Error(`no column "${column}"`);
    return this.result.rows[at];
  }

  /** Times at which a move was made at a stage (or, without one, anywhere), in order. */
  times(move: Move, stage = ''): number[] {
    return this.movesAt(move, stage).map(({ time }) => time);
  }

  /** The moves of a kind at a stage. */
  movesAt(move: Move, stage = ''): LoggedMove[] {
    return this.moves.filter((one) => one.move === move && (stage === '' || one.stage === stage));
  }

  /** The readings of the counted mornings, in the series' unit; null where missing. */
  readings(kind: DaySeries['kind'], part: string, scope = 'system'): (number | null)[] {
    const series = seriesOf(this.scenario);
    const at = series.findIndex((one) => one.kind === kind && one.part === part && one.scope === scope);
    if (at < 0) throw new Error(`no series ${kind} ${part} ${scope}`);
    const { days } = this.scenario.calendar;
    const steps = Array.from(this.result.readings.subarray(at * days, (at + 1) * days));
    return steps.map((one) =>
      one === missingReading ? null : Math.round(one * series[at].step * 1e6) / 1e6,
    );
  }

  /** The level in force on each counted day. */
  levels(scope = 'system'): number[] {
    const { days } = this.scenario.calendar;
    const at = [...this.scenario.areas.map(({ id }) => id), 'system'].indexOf(scope);
    return Array.from(this.result.levels.subarray(at * days, (at + 1) * days));
  }

  private placeOf(one: StationClass | null) {
    const { model } = this.opened;
    if (one === null) return { stage: '', class: '', area: '' };
    const { stage, area } = model.stations[one.station];
    return {
      stage: model.scenario.stages[stage].id,
      class: one.id,
      area: model.network.areaIds[area] ?? 'system',
    };
  }
}

/** Runs one winter with its log. */
export function runLogged(scenario: Scenario, options: WinterOptions = {}): LoggedWinter {
  return new LoggedWinter(scenario, options);
}
