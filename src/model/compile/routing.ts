import { valueIn } from '../../scenario/byArea.ts';
import type { RouteRule, Target } from '../../scenario/schema/route.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';
import { holdMode } from '../holdMode.ts';
import type { Cells } from './cells.ts';
import { arrivalClassesOf } from './arrivalClasses.ts';
import type { Network } from './network.ts';
import { samplerUnlessZero } from './samplers.ts';
import type { Stations } from './stations.ts';

/** A route, with names turned into numbers. */
export interface Route {
  /** Index of the next stage, or -1 to leave. */
  readonly stage: number;
  /** Station class that a person of each area joins (the system last). -1 where there is none. */
  readonly joins: Int32Array;
  readonly hold: number;
  readonly after: Sampler | null;
  readonly fromHospital: boolean | undefined;
  readonly swap: boolean;
}

/** The routes of one rule in one area, with cumulative shares and the cells that may move a share (-1 none). */
export interface Routes {
  readonly list: readonly Route[];
  readonly shares: Float64Array;
  readonly cumulative: Float64Array;
  readonly shareCells: Int32Array;
  readonly movable: boolean;
  readonly rule: RuleInArea;
}

/** The rule that a list of routes comes from: whose, the number among the owner's rules, and for people of which area. */
export interface RuleInArea {
  readonly owner: string;
  readonly stageId: string | undefined;
  readonly classId: string | undefined;
  readonly number: number;
  readonly area: number;
}

/** Finds the routes of a source's class, stream and area. It is built once and read by `find`. */
export interface Routing {
  /** Every list of routes, by number. */
  readonly lists: readonly Routes[];
  /** The number of the list for a source, or -1 where people leave. */
  find(source: RouteSource, stream: string | undefined, area: number): number;
}

/** The source of a routing rule: its stage (or stream), and the class that is leaving. */
export interface RouteSource {
  readonly owner: string;
  readonly stageId: string | undefined;
  readonly classId: string | undefined;
  readonly routes: readonly RouteRule[] | undefined;
}

/** Compiles routing rules on demand. Equal (owner, class, rule, area) share one list. */
export function compileRouting(network: Network, cells: Cells, stations: Stations): Routing {
  const lists: Routes[] = [];
  const known = new Map<string, number>();
  return {
    lists,
    find(source, stream, area) {
      const areaId = network.areaIds[area] ?? 'system';
      const rule = source.routes?.findIndex((one) => fits(one, source.classId, stream, areaId)) ?? -1;
      if (rule < 0 || source.routes === undefined) return -1;
      const key = `${source.owner}|${source.classId ?? ''}|${rule}|${areaId}`;
      const number = known.get(key);
      if (number !== undefined) return number;
      known.set(key, lists.length);
      const { owner, stageId, classId } = source;
      const { to } = source.routes[rule];
      lists.push(
        compileRoutes(network, cells, stations, { owner, stageId, classId, number: rule, area }, to),
      );
      return lists.length - 1;
    },
  };
}

/** Compiles the routes of one rule for people of one area. */
export function compileRoutes(
  network: Network,
  cells: Cells,
  stations: Stations,
  rule: RuleInArea,
  targets: readonly Target[],
): Routes {
  const { area } = rule;
  const areaId = network.areaIds[area] ?? 'system';
  const shares = Float64Array.from(targets, (target) => valueIn(target.share, areaId));
  const shareCells = Int32Array.from(targets, (target) =>
    rule.stageId === undefined
      ? -1
      : findShareCell(`${rule.stageId}.${rule.classId ?? ''}>${target.to}`, area),
  );
  return {
    list: targets.map(compileRoute),
    shares,
    cumulative: cumulativeShares(shares),
    shareCells,
    movable: shareCells.some((cell) => cell >= 0),
    rule,
  };

  function findShareCell(target: string, at: number): number {
    const own = cells.find('routingShare', target, at);
    return own >= 0 ? own : cells.find('routingShare', target, network.areaCount);
  }

  function compileRoute(target: Target): Route {
    return {
      stage: target.to === 'leave' ? -1 : network.stageIndex(target.to),
      joins: arrivalClassesOf(network, stations, target.to, target.class),
      hold: holdMode[target.hold],
      after: samplerUnlessZero(target.afterDays),
      fromHospital: target.fromHospital,
      swap: target.swap,
    };
  }
}

function fits(
  rule: RouteRule,
  classId: string | undefined,
  stream: string | undefined,
  area: string,
): boolean {
  return (
    (rule.classes === undefined || (classId !== undefined && rule.classes.includes(classId))) &&
    (rule.streams === undefined || (stream !== undefined && rule.streams.includes(stream))) &&
    (rule.areas === undefined || rule.areas.includes(area))
  );
}

function cumulativeShares(shares: Float64Array): Float64Array {
  let sum = 0;
  const cumulative = shares.map((share) => (sum += share));
  // The last route takes what rounding leaves over.
  cumulative[cumulative.length - 1] = Infinity;
  return cumulative;
}
