import { meanOfQuantity } from '../../scenario/meanOfQuantity.ts';
import type { Network } from '../../model/compile/network.ts';
import { valueIn } from '../../scenario/byArea.ts';
import type { Fallback, RouteRule, Target } from '../../scenario/schema/route.ts';
import { isRuleFor } from './isRuleFor.ts';
import { type StandingLevers } from './standingLevers.ts';

/** A share of people who go from one node to another; -1 is out. */
export interface Link {
  readonly to: number;
  readonly share: number;
}

/** People of one stream and area in one class of a station. */
export interface FlowNode {
  readonly station: number;
  readonly classAt: number;
  /** Referred from outside, people a week. */
  arriving: number;
  /** Where served people go on to from here, and the work that they cause there. */
  readonly onward: Link[];
  /** The fallbacks that joining people take when they wait for long, the soonest first. */
  readonly fallbacks: Link[];
}

/** Every class that people of a frozen scenario can come to, from their streams on. */
export function flowNodes(network: Network, levers: StandingLevers): FlowNode[] {
  const { scenario } = network;
  const nodes: FlowNode[] = [];
  const numbers = new Map<string, number>();
  network.flows.forEach(({ stream: at, area }) => {
    const stream = scenario.streams[at];
    if (stream.bulk !== undefined) return;
    const rate = peopleAWeek(network, levers, at, area);
    const rule = stream.routes?.find((one) => isRuleFor(one, undefined, stream.id, areaName(area)));
    for (const { target, share } of sharesOf(rule, area)) {
      const to = nodeOf(at, area, target.to, target.class);
      if (to >= 0) nodes[to].arriving += rate * share;
    }
  });
  return nodes;

  function areaName(area: number): string {
    return network.areaIds[area] ?? 'system';
  }

  /** The node of people of a stream and area at a class; made with all that follows when it is first met. */
  function nodeOf(stream: number, area: number, stageId: string, classId: string | undefined): number {
    if (stageId === 'leave') return -1;
    const station = network.stationAt(network.stageIndex(stageId), area);
    if (station < 0) return -1;
    const classAt = classId === undefined ? 0 : network.classIds(stageId).indexOf(classId);
    const key = `${stream} ${area} ${station} ${classAt}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = nodes.length;
    numbers.set(key, number);
    const node: FlowNode = { station, classAt, arriving: 0, onward: [], fallbacks: [] };
    nodes.push(node);
    addLinks(node, stream, area);
    return number;
  }

  function addLinks(node: FlowNode, stream: number, area: number): void {
    const stage = scenario.stages[network.stations[node.station].stage];
    const classId = network.classIds(stage.id)[node.classAt];
    const isFor = ({ classes }: { readonly classes?: readonly string[] }) =>
      classes?.includes(classId) ?? true;
    const streamId = scenario.streams[stream].id;
    const rule = stage.routes?.find((one) => isRuleFor(one, classId, streamId, areaName(area)));
    for (const { target, share } of sharesOf(rule, area, `${stage.id}.${classId}`))
      node.onward.push({ to: nodeOf(stream, area, target.to, target.class), share });
    for (const spawn of stage.spawns.filter(isFor)) {
      const share = valueIn(spawn.probability, areaName(network.stations[node.station].area));
      node.onward.push({ to: nodeOf(stream, area, spawn.to, spawn.class), share });
    }
    let left = 1;
    for (const fallback of enabledFallbacks(stage.id, stage.fallbacks.filter(isFor), node.station)) {
      const share = left * fallback.probability;
      node.fallbacks.push({ to: nodeOf(stream, area, fallback.to, fallback.class), share });
      left -= share;
    }
  }

  function enabledFallbacks(stageId: string, fallbacks: readonly Fallback[], station: number): Fallback[] {
    const { area } = network.stations[station];
    const isOn = ({ id, enabled }: Fallback) =>
      levers.value('fallbackEnabled', `${stageId}/${id}`, area, valueIn(enabled, areaName(area)) ? 1 : 0) >=
      0.5;
    return fallbacks.filter(isOn).sort((a, b) => meanOfQuantity(a.afterDays) - meanOfQuantity(b.afterDays));
  }

  /** The shares of a rule's ways: those that a lever moves keep their value, the others share what is left. */
  function sharesOf(rule: RouteRule | undefined, area: number, source?: string): MovedTarget[] {
    const ways = (rule?.to ?? []).map((target) => {
      const written = valueIn(target.share, areaName(area));
      const share = source === undefined ? written : movedShare(`${source}>${target.to}`, area, written);
      return { target, written, share, isMoved: share !== written };
    });
    const total = (isMoved: boolean) =>
      ways.reduce((sum, way) => sum + (way.isMoved === isMoved ? way.share : 0), 0);
    const rest = total(false) > 0 ? Math.max(0, 1 - total(true)) / total(false) : 0;
    const isAnyMoved = ways.some((way) => way.isMoved);
    return ways.map(({ target, share, isMoved }) => ({
      target,
      share: isAnyMoved && !isMoved ? share * rest : share,
    }));
  }

  function movedShare(target: string, area: number, written: number): number {
    const own = levers.value('routingShare', target, area, written);
    return own === written ? levers.value('routingShare', target, network.areaCount, written) : own;
  }
}

interface MovedTarget {
  readonly target: Target;
  readonly share: number;
}

/** People, or items of bulk work, of a stream in an area in a week. */
export function peopleAWeek(network: Network, levers: StandingLevers, stream: number, area: number): number {
  const { id, ratePerDay, weekday } = network.scenario.streams[stream];
  const written = valueIn(ratePerDay, network.areaIds[area] ?? 'system');
  const kept = 1 - levers.value('diversion', id, area, 0);
  return weekday.reduce(
    (sum, factor) => sum + levers.value('demandRate', id, area, written * factor) * kept,
    0,
  );
}
