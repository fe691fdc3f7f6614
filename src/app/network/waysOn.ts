import { group } from 'd3-array';
import { valueIn } from '../../scenario/byArea.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { SharePart } from './shareWords.ts';
import type { Visit } from './visits.ts';

/** All people who go from one part of the network to the next, or out of the network, by its routes. */
export interface WayOn {
  /** Node ids, see `partId`. `leave` for out of the picture. */
  readonly from: string;
  readonly to: string;
  /** One for each kind of visit, also for visits that take another way (share 0). */
  readonly parts: readonly SharePart[];
  /** People a day by the given rates and shares. For comparing widths. */
  readonly flow: number;
  /** How many of its targets keep the place held until the next stage starts, or ends. */
  readonly holds: readonly ('untilStart' | 'untilEnd')[];
  readonly isHeld: boolean;
}

/** The id of a stream's or stage's node: the two may have the same id in a scenario. */
export function partId(kind: 'stream' | 'stage', id: string): string {
  return `${kind}.${id}`;
}

/** One way on for each part and target, in the scenario's order. */
export function waysOn(scenario: Scenario, visits: readonly Visit[]): WayOn[] {
  const byPart = group(visits, partOf);
  return [...byPart].flatMap(([from, own]) => {
    const isBulk = own[0]!.stage === null && own[0]!.targets.length === 0;
    const targets = [...new Set(own.flatMap((visit) => targetsOf(visit)))];
    return isBulk ? [] : targets.map((to) => wayTo(scenario, from, to, own));
  });
}

function partOf({ stage, stream }: Visit): string {
  return stage ? partId('stage', stage.id) : partId('stream', stream!);
}

function targetsOf({ targets }: Visit): readonly string[] {
  return targets.length === 0 ? ['leave'] : targets.map(({ to }) => to);
}

function wayTo(scenario: Scenario, from: string, to: string, visits: readonly Visit[]): WayOn {
  const names = namesOf(scenario, visits);
  const parts = visits.map((visit) => ({ who: names(visit), share: shareTo(visit, to) }));
  const flow = visits.reduce((sum, visit, at) => sum + visit.flow * parts[at]!.share, 0);
  const holds = visits
    .flatMap(({ targets }) => targets.filter((one) => one.to === to))
    .map(({ hold }) => hold);
  return {
    from,
    to: to === 'leave' ? to : partId('stage', to),
    parts,
    flow,
    holds: [...new Set(holds.filter((hold) => hold !== 'no'))],
    isHeld: holds.length > 0 && holds.every((hold) => hold !== 'no'),
  };
}

function shareTo({ targets, area }: Visit, to: string): number {
  if (targets.length === 0) return to === 'leave' ? 1 : 0;
  const own = targets.filter((target) => target.to === to);
  return Math.min(
    1,
    own.reduce((sum, target) => sum + valueIn(target.share, area), 0),
  );
}

/** People are named by their class; by their stream too where that decides, within a class, where they go. */
function namesOf(scenario: Scenario, visits: readonly Visit[]): (visit: Visit) => string {
  const streams = new Map(scenario.streams.map(({ id, name }) => [id, name ?? id]));
  const decides = new Set(
    [...group(visits, ({ classId }) => classId)]
      .filter(([, own]) => new Set(own.map((visit) => `${visit.area}|${wordsOf(visit)}`)).size > areasIn(own))
      .map(([classId]) => classId),
  );
  return ({ stage, classId, stream }) => {
    const ofClass = stage?.classes.find(({ id }) => id === classId);
    const name = ofClass && stage!.classes.length > 1 ? `“${ofClass.name ?? ofClass.id}”` : '';
    if (!decides.has(classId) || stream === undefined) return name;
    const from = `those of “${streams.get(stream)}”`;
    return name === '' ? from : `${name} from “${streams.get(stream)}”`;
  };
}

function areasIn(visits: readonly Visit[]): number {
  return new Set(visits.map(({ area }) => area)).size;
}

function wordsOf({ targets, area }: Visit): string {
  return targets.map((target) => `${target.to}:${valueIn(target.share, area)}`).join(',');
}
