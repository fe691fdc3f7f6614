import { valueIn } from '../../scenario/byArea.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import { datedFactor, seasonFactors } from '../../scenario/calendar/seasonFactor.ts';
import type { Stream } from '../../scenario/schema/stream.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';
import { power } from '../../sim/math/power.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import type { Cells } from './cells.ts';
import type { Network } from './network.ts';
import { samplerUnlessZero } from './samplers.ts';
import type { Timeline } from './timeline.ts';
import type { Routing } from './routing.ts';

/** A stream in one area: its mean for each simulated day before drivers and effects, and how people start. */
export interface Flow {
  readonly index: number;
  readonly stream: number;
  readonly area: number;
  readonly dailyMean: Float64Array;
  readonly fromHospital: boolean;
  readonly readyLag: Sampler | null;
  /** Cumulative weights of the hours, or null for even arrivals. */
  readonly hours: Float64Array | null;
  readonly countyVariance: number;
  readonly areaVariance: number;
  readonly autocorrelation: number;
  readonly routes: number;
  readonly bulk: {
    readonly station: number;
    readonly hoursEach: number;
    readonly maximumShare: number;
  } | null;
  readonly worldCell: number;
  readonly policyCell: number;
  readonly diversionCell: number;
  /** Whether arrivals must be followed one by one: an indicator counts them, or a policy may divert them. */
  readonly watched: boolean;
  readonly streamKey: number;
  readonly areaKey: number;
}

/** A flow of work that is only counted and takes a team time. */
export type BulkFlow = Flow & { readonly bulk: NonNullable<Flow['bulk']> };

export function isBulk(flow: Flow): flow is BulkFlow {
  return flow.bulk !== null;
}

/** Compiles every stream in every one of its areas. */
export function compileFlows(network: Network, cells: Cells, timeline: Timeline, routing: Routing): Flow[] {
  return network.flows.map(({ stream: streamIndex, area }, index) => {
    const { id, routes } = network.scenario.streams[streamIndex];
    const source = { owner: `stream/${id}`, stageId: undefined, classId: undefined, routes };
    return compileFlow(network, cells, timeline, index, routing.find(source, id, area));
  });
}

/** Compiles a stream in one of its areas, given the number of its list of routes. */
export function compileFlow(
  network: Network,
  cells: Cells,
  timeline: Timeline,
  index: number,
  routes: number,
): Flow {
  const { stream: streamIndex, area } = network.flows[index];
  const stream = network.scenario.streams[streamIndex];
  const areaId = network.areaIds[area] ?? 'system';
  const shared = stream.overDispersion.variance * stream.overDispersion.sharedShare;
  return {
    index,
    stream: streamIndex,
    area,
    dailyMean: dailyMeans(stream, areaId, timeline),
    fromHospital: stream.fromHospital,
    readyLag: samplerUnlessZero(stream.readyLagDays),
    hours: stream.hours === undefined ? null : cumulativeHours(stream.hours),
    // (1 + shared)(1 + own) - 1 is the stated variance.
    countyVariance: shared,
    areaVariance: (stream.overDispersion.variance - shared) / (1 + shared),
    autocorrelation: stream.overDispersion.autocorrelation,
    routes,
    bulk:
      stream.bulk === undefined
        ? null
        : {
            station: network.stationAt(network.stageIndex(stream.bulk.team), area),
            hoursEach: stream.bulk.hoursEach,
            maximumShare: stream.bulk.maximumShare,
          },
    worldCell: cells.find('demandRate', stream.id, area),
    policyCell: cells.find('policyDemand', stream.id, area),
    diversionCell: cells.find('diversion', stream.id, area),
    watched:
      cells.find('policyDemand', stream.id, area) >= 0 ||
      cells.find('diversion', stream.id, area) >= 0 ||
      network.scenario.indicators.some((one) => one.kind === 'arrivals' && one.streams.includes(stream.id)),
    streamKey: drawKeyOf(`stream/${keyOf(stream)}`),
    areaKey: drawKeyOf(`area/${network.areaKey(area)}`),
  };
}

/** The bulk work that each station does, in the file's order. */
export function bulkFlowsOf(stations: readonly unknown[], flows: readonly Flow[]): BulkFlow[][] {
  const bulk = flows.filter(isBulk);
  return stations.map((_, index) => bulk.filter((flow) => flow.bulk.station === index));
}

function dailyMeans(stream: Stream, areaId: string, timeline: Timeline): Float64Array {
  const startDay = timeline.origin + timeline.windowStart;
  const base = valueIn(stream.ratePerDay, areaId);
  const season = seasonFactors(stream.season);
  const series = stream.series
    .map((one) => ({ day: dayNumber(one.date), rate: valueIn(one.ratePerDay, areaId) }))
    .sort((a, b) => a.day - b.day);
  return Float64Array.from(timeline.weekday, (weekday, day) => {
    const date = timeline.origin + day;
    const recorded = series.findLast((one) => one.day <= date);
    const growth =
      stream.growthPerYear === 0 ? 1 : power(1 + stream.growthPerYear, (date - startDay) / 365.25);
    const trend = recorded?.rate ?? base * growth * season(date);
    const holiday = timeline.holiday[day] ? stream.bankHolidayFactor : 1;
    return trend * stream.weekday[weekday - 1] * holiday * datedFactor(stream.holidays, date);
  });
}

function cumulativeHours(weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return Float64Array.from(weights, (weight) => (sum += weight / total));
}
