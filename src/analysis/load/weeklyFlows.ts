import { Network } from '../../model/compile/network.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { flowNodes, peopleAWeek, type FlowNode } from './flowNodes.ts';
import { servedShares } from './servedShares.ts';
import { StandingLevers } from './standingLevers.ts';
import { stationLimits, type Limit } from './stationLimits.ts';

/** People who join a station in a week once all has settled, and where they go. */
export interface StationFlow {
  readonly station: number;
  readonly limits: readonly Limit[];
  /** By class. */
  readonly joins: readonly number[];
  readonly served: readonly number[];
  /** People who wait so long that they go another way. */
  readonly elsewhere: readonly number[];
  /** Hours of bulk work that arrive in a week, and how many of them are done. */
  readonly bulkHours: number;
  readonly bulkDone: number;
}

/** The flows of a week through every station. */
export interface WeeklyFlows {
  readonly network: Network;
  readonly levers: StandingLevers;
  readonly nodes: readonly FlowNode[];
  readonly stations: readonly StationFlow[];
}

const MOST_ROUNDS = 2000;
const CLOSE_ENOUGH = 1e-6;
const TOO_MANY = 1e9;

/**
 * Solves the traffic equations of a frozen scenario: each class is joined by people referred there and people sent on
 * by other stations. A station with more demand than it can serve sends on as many as it can. Of the others, those who
 * have a fallback take it and the rest stay in the queue. Null where people return without end.
 */
export function weeklyFlows(frozen: Scenario): WeeklyFlows | null {
  const network = new Network(frozen);
  const levers = new StandingLevers(network);
  const nodes = flowNodes(network, levers);
  const settle = stationFlows(network, levers, nodes);
  let joins = Float64Array.from(nodes, ({ arriving }) => arriving);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const stations = settle(joins);
    const next = joinsAfter(nodes, joins, stations);
    const change = next.reduce((most, value, at) => Math.max(most, Math.abs(value - joins[at])), 0);
    if (next.some((value) => !(value < TOO_MANY))) return null;
    joins = next;
    if (change < CLOSE_ENOUGH) return { network, levers, nodes, stations: settle(joins) };
  }
  return null;
}

/** What each station makes of what joins it. */
function stationFlows(network: Network, levers: StandingLevers, nodes: readonly FlowNode[]) {
  const fixed = network.stations.map((_, station) => ({
    station,
    limits: stationLimits(network, levers, station),
    priorities: prioritiesAt(network, station),
    bulk: bulkAt(network, levers, station),
  }));
  return (joins: ArrayLike<number>): StationFlow[] => {
    const coming = fixed.map(({ priorities }) => priorities.map(() => 0));
    const canGo = fixed.map(({ priorities }) => priorities.map(() => 0));
    nodes.forEach(({ station, classAt, fallbacks }, at) => {
      coming[station][classAt] += joins[at];
      canGo[station][classAt] += joins[at] * shareOf(fallbacks);
    });
    return fixed.map(({ station, limits, priorities, bulk }) => {
      const classes = coming[station].map((one, at) => ({ joins: one, priority: priorities[at] }));
      const bulkDone = Math.min(bulk.hours, bulk.mostShare * (limits[0]?.capacity ?? Infinity));
      const shares = servedShares(classes, limits, [bulkDone]);
      const served = coming[station].map((one, at) => one * shares[at]);
      const elsewhere = coming[station].map((one, at) => Math.min(one - served[at], canGo[station][at]));
      return { station, limits, joins: coming[station], served, elsewhere, bulkHours: bulk.hours, bulkDone };
    });
  };
}

function joinsAfter(nodes: readonly FlowNode[], joins: ArrayLike<number>, stations: readonly StationFlow[]) {
  const next = Float64Array.from(nodes, ({ arriving }) => arriving);
  nodes.forEach(({ station, classAt, onward, fallbacks }, at) => {
    const flow = stations[station];
    if (!(joins[at] > 0)) return;
    const part = joins[at] / flow.joins[classAt];
    for (const { to, share } of onward) if (to >= 0) next[to] += flow.served[classAt] * part * share;
    const all = shareOf(fallbacks);
    for (const { to, share } of fallbacks)
      if (to >= 0) next[to] += (flow.elsewhere[classAt] * part * share) / all;
  });
  return next;
}

function shareOf(links: readonly { readonly share: number }[]): number {
  return links.reduce((sum, { share }) => sum + share, 0);
}

function prioritiesAt(network: Network, station: number): number[] {
  const { classes } = network.scenario.stages[network.stations[station].stage];
  return classes.length === 0 ? [1] : classes.map(({ priority }) => priority);
}

/** Bulk work that a station's team gets in a week, in hours, and the most of its time that this may take. */
function bulkAt(network: Network, levers: StandingLevers, station: number) {
  let hours = 0;
  let mostShare = 0;
  for (const { stream: at, area } of network.flows) {
    const { bulk } = network.scenario.streams[at];
    if (bulk === undefined || network.stationAt(network.stageIndex(bulk.team), area) !== station) continue;
    hours += peopleAWeek(network, levers, at, area) * bulk.hoursEach;
    mostShare = Math.max(mostShare, bulk.maximumShare);
  }
  return { hours, mostShare };
}
