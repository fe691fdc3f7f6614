import { group } from 'd3-array';
import type { NetworkEdge } from '../../ui/charts/Network/networkTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Fallback, Spawn } from '../../scenario/schema/route.ts';
import { isByArea, valuesOf } from '../../scenario/byArea.ts';
import { listInWords, sentence } from '../../words/phrases.ts';
import { plainFigure } from '../wording/rateInWords.ts';
import { daysInWords } from './quantityInWords.ts';
import { shareLabel, sharesInFull } from './shareWords.ts';
import { partId, type WayOn } from './waysOn.ts';

const HOLDS = {
  untilStart: 'the place is kept until the next service starts',
  untilEnd: 'the place is kept until the next service ends',
};

/**
 * The routes between parts. Routes out of the picture are shown in the parts themselves. In the picture of an area,
 * people from streams of the whole system do not set the scale of widths. Their routes are at most as wide as the
 * widest.
 */
export function routeEdges(ways: readonly WayOn[], shared: ReadonlySet<string>): NetworkEdge[] {
  const inside = ways.filter((way) => way.to !== 'leave');
  const own = inside.filter(({ from }) => !shared.has(from));
  const most = Math.max(...(own.length > 0 ? own : inside).map(({ flow }) => flow), 0);
  return inside.map((way) => ({
    id: `${way.from}>${way.to}`,
    from: way.from,
    to: way.to,
    kind: way.isHeld ? 'hold' : 'route',
    label: shareLabel(way.parts),
    weight: most > 0 ? Math.min(1, way.flow / most) : 0,
    description: [sharesInFull(way.parts), ...way.holds.map((hold) => HOLDS[hold])].join('; '),
  }));
}

/** Where people go after a wait: one edge for each pair of parts. People who then leave have no edge. */
export function fallbackEdges(stages: readonly Stage[]): NetworkEdge[] {
  return stages.flatMap((stage) => {
    const inside = stage.fallbacks.filter(({ to }) => to !== 'leave');
    return [...group(inside, ({ to }) => to)].map(([to, own]) => ({
      ...ends(stage, to, 'fallback'),
      label: own.length === 1 ? fallbackLabel(own[0]!) : 'after a wait',
      weight: 0,
      description: own.map((one) => fallbackInWords(stage, one)).join('; '),
    }));
  });
}

/** 'after 7 days, 50% of “fromHospital”, unless offered before; off until an action starts it'. */
export function fallbackInWords(stage: Stage, fallback: Fallback): string {
  const share = fallback.probability < 1 ? `${plainFigure(fallback.probability * 100)}% of ` : '';
  const who = fallback.classes ? classNames(stage, fallback.classes) : share === '' ? 'everyone' : 'those';
  const words = `after ${daysInWords(fallback.afterDays)} of waiting, ${share}${who}`;
  return isEverOn(fallback) ? words : `${words}; off until an action turns it on`;
}

function fallbackLabel(fallback: Fallback): string {
  const after = `after ${daysInWords(fallback.afterDays).replace('about ', '')}`;
  return isEverOn(fallback) ? after : `${after}, off`;
}

function isEverOn({ enabled }: Fallback): boolean {
  return valuesOf(enabled).some(({ value }) => value);
}

/** Work that one part causes and that takes its own way, and bulk work with the team that does it. */
export function workEdges({ stages, streams }: Scenario): NetworkEdge[] {
  const spawned = stages.flatMap((stage) =>
    [...group(stage.spawns, ({ to }) => to)].map(([to, own]) => ({
      ...ends(stage, to, 'spawn'),
      label: 'new work',
      weight: 0,
      description: own.map((one) => spawnInWords(stage, one)).join('; '),
    })),
  );
  const bulk = streams.flatMap(({ id, bulk: work }) => {
    if (work === undefined) return [];
    const [from, to] = [partId('stream', id), partId('stage', work.team)];
    const hours = `${plainFigure(work.hoursEach)} h each`;
    const most = `at most ${plainFigure(work.maximumShare * 100)}% of the team’s hours`;
    return [
      {
        id: `${from}>${to}:bulk`,
        from,
        to,
        kind: 'bulk' as const,
        label: hours,
        weight: 0,
        description: `counted work, ${hours}, ${most}`,
      },
    ];
  });
  return [...spawned, ...bulk];
}

function spawnInWords(stage: Stage, spawn: Spawn): string {
  const who = spawn.classes ? ` of ${classNames(stage, spawn.classes)}` : '';
  const share = isByArea(spawn.probability) ? ', by area' : chance(spawn.probability);
  return `a piece of work at the ${spawn.on}${who}${share}`;
}

function chance(probability: number): string {
  return probability < 1 ? `, ${plainFigure(probability * 100)}% of times` : '';
}

function classNames(stage: Stage, ids: readonly string[]): string {
  return listInWords(ids.map((id) => `“${stage.classes.find((one) => one.id === id)?.name ?? id}”`));
}

function ends(stage: Stage, to: string, kind: 'fallback' | 'spawn') {
  const [start, end] = [partId('stage', stage.id), partId('stage', to)];
  return { id: `${start}>${end}:${kind}`, from: start, to: end, kind };
}

/** '20% leave': the people who leave the picture from a part, and in full for its description. */
export function exitOf(way: WayOn | undefined): { readonly text: string; readonly inFull: string } {
  if (way === undefined) return { text: '', inFull: '' };
  const label = shareLabel(way.parts);
  return {
    text: label === '' ? 'all leave' : /[\d%]|^some$/.test(label) ? `${label} leave` : `${label}: leave`,
    inFull: sentence(`leaving from here: ${sharesInFull(way.parts)}`),
  };
}
