import { frozenScenario } from '../../experiment/run/frozenScenario.ts';
import type { LoadKind } from '../../scenario/loadKinds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { checkedMonths, dayNumbersOf, type Month } from '../check/months.ts';
import { unknownStations } from './unknownStations.ts';
import { weeklyFlows, type StationFlow, type WeeklyFlows } from './weeklyFlows.ts';

/** The weekly demand on a stage and its capacity, in an area or the system, by one of its limits. */
export interface ExpectedLoad {
  readonly stage: string;
  readonly scope: string;
  readonly kind: LoadKind;
  /** In the unit of the kind (place-days for places). */
  readonly demand: number;
  /** Null where it cannot be worked out from rates. */
  readonly capacity: number | null;
  /** Demand over capacity. Null where the capacity is null. */
  readonly load: number | null;
}

/** A stage that more people come to than it can serve, in people a week. */
export interface Shortfall {
  readonly stage: string;
  readonly scope: string;
  /** The limit that causes the shortfall. */
  readonly kind: LoadKind;
  readonly month: Month['id'];
  readonly load: number;
  readonly coming: number;
  readonly served: number;
  /** People who go another way after waiting, a week. */
  readonly elsewhere: number;
  /** People that the queue grows by, a week. */
  readonly growth: number;
}

/** What rates alone show about a scenario. */
export interface ExpectedLoads {
  readonly months: readonly { readonly month: Month; readonly loads: readonly ExpectedLoad[] }[];
  /** Each stage once, in the first of the months in which it falls short. */
  readonly shortfalls: readonly Shortfall[];
  /** Ids of stages whose load cannot be worked out from rates. */
  readonly unknown: readonly string[];
}

/** Above this, demand is more than capacity by more than rounding. */
const SURELY_ABOVE = 1.01;
/** Fewer people a week than these are no growth of a queue. */
const HARDLY_ANYBODY = 0.05;

/**
 * The load of every stage by rates alone, without simulating. It uses the people who come, the shares of ways and the
 * mean capacities of the first counted month and of January, in weeks without holidays. Actions, drivers and events are
 * left out.
 */
export function expectedLoads(scenario: Scenario): ExpectedLoads {
  const all = checkedMonths(scenario).map((month) => {
    const flows = weeklyFlows(frozenScenario(scenario, dayNumbersOf(scenario, month)));
    return { month, flows, unknown: flows === null ? null : unknownStations(flows, scenario) };
  });
  const shortfalls: Shortfall[] = [];
  for (const { month, flows, unknown } of all) {
    for (const station of flows?.stations ?? []) {
      const found = flows && !unknown?.has(station.station) ? shortfallAt(flows, station, month.id) : null;
      const isKnown = shortfalls.some(({ stage, scope }) => stage === found?.stage && scope === found.scope);
      if (found !== null && !isKnown) shortfalls.push(found);
    }
  }
  const names = all.flatMap(({ flows, unknown }) =>
    flows === null || unknown === null
      ? scenario.stages.map(({ id }) => id)
      : [...unknown].map((station) => placeOf(flows, station).stage),
  );
  return {
    months: all.map(({ month, flows }) => ({
      month,
      loads: flows === null ? [] : flows.stations.flatMap((station) => loadsAt(flows, station)),
    })),
    shortfalls,
    unknown: [...new Set(names)],
  };
}

function placeOf({ network }: WeeklyFlows, station: number): { stage: string; scope: string } {
  const { stage, area } = network.stations[station];
  return { stage: network.scenario.stages[stage].id, scope: network.areaIds[area] ?? 'system' };
}

function loadsAt(flows: WeeklyFlows, station: StationFlow): ExpectedLoad[] {
  return station.limits.map((limit) => {
    const demand = demandOn(station, limit);
    const { capacity } = limit;
    const load = capacity === null || capacity <= 0 ? null : demand / capacity;
    return { ...placeOf(flows, station.station), kind: limit.kind, demand, capacity, load };
  });
}

function demandOn({ joins, bulkHours }: StationFlow, { kind, needs }: StationFlow['limits'][number]): number {
  const people = joins.reduce((sum, one, at) => sum + one * needs[at], 0);
  return kind === 'hours' ? people + bulkHours : people;
}

function shortfallAt(flows: WeeklyFlows, station: StationFlow, month: Month['id']): Shortfall | null {
  const total = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);
  const [coming, served, elsewhere] = [station.joins, station.served, station.elsewhere].map(total);
  const [worst] = loadOrder(station);
  if (worst === undefined || !(worst.load > SURELY_ABOVE) || !(coming - served > 0)) return null;
  const left = coming - served - elsewhere;
  const growth = left < HARDLY_ANYBODY ? 0 : left;
  const place = placeOf(flows, station.station);
  return { ...place, kind: worst.kind, month, load: worst.load, coming, served, elsewhere, growth };
}

/** The limits of a station by their load, the worst first; nothing to do anything with is an endless load. */
function loadOrder(station: StationFlow): { kind: LoadKind; load: number }[] {
  return station.limits
    .flatMap((limit) => {
      const demand = demandOn(station, limit);
      if (limit.capacity === null || demand <= 0) return [];
      return [{ kind: limit.kind, load: limit.capacity > 0 ? demand / limit.capacity : Infinity }];
    })
    .sort((a, b) => b.load - a.load);
}
