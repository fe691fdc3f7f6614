import { valueIn } from '../../scenario/byArea.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { NetworkNode, NetworkTone } from '../../ui/charts/Network/networkTypes.ts';
import { roundedNumber, shareInWords } from '../../words/numbers.ts';
import { sentence, scopeInWords } from '../../words/phrases.ts';
import { capacityInWords } from '../wording/capacityInWords.ts';
import { peopleFigure, startedAfter } from '../wording/loadInWords.ts';
import { fallbackInWords } from './edgesOf.ts';
import type { StageFigures } from './stageFigures.ts';
import { partId } from './waysOn.ts';

/** From this load on a stage is called busy: queues grow fast beyond it. */
const BUSY = 0.85;
/** From this load on, with somebody waiting, it is called full. */
const FULL = 0.98;

const KINDS = { team: 'team', places: 'places', panel: 'panel', market: 'market' };

/** Who leaves the picture from here, shortly and in full. */
interface Exit {
  readonly text: string;
  readonly inFull: string;
}

/** The box of a stage: capacity, load and who waits. */
export function stageNode(
  scenario: Scenario,
  stage: Stage,
  areas: readonly string[] | undefined,
  figures: StageFigures | undefined,
  exit: Exit,
): NetworkNode {
  const title = stage.name ?? stage.id;
  const isShared = stage.scope === 'system' && areas !== undefined;
  const capacity = capacityInWords(scenario, stage, areas);
  const load = figures?.load ?? null;
  const tone = toneOf(load, figures?.waiting ?? 0);
  const second = stage.kind === 'places' && !hasLimit(scenario, stage) ? inIt(figures) : secondLine(figures);
  return {
    id: partId('stage', stage.id),
    kind: stage.kind,
    title,
    hasBar: hasLimit(scenario, stage),
    fill: load,
    fillText: load === null ? '' : loadText(load),
    tone,
    toneText: toneWord(tone, load),
    lines: [firstLine(stage, figures, capacity), second].filter((line) => line !== ''),
    exitText: exit.text,
    description: [
      `${title}, ${KINDS[stage.kind]}${isShared ? ` for ${scopeInWords(scenario, 'system')}` : ''}: ${capacity}.`,
      figures ? figuresSentence(figures, tone) : '',
      exit.inFull,
      ...leavesAfterWait(stage),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function toneWord(tone: NetworkTone, load: number | null): string | undefined {
  if (tone === 'ordinary') return undefined;
  if (tone === 'busy') return 'busy';
  return load !== null && load > 1 ? 'over' : 'full';
}

function toneOf(load: number | null, waiting: number): NetworkTone {
  if (load === null) return 'ordinary';
  if (load > 1 || (load >= FULL && waiting >= 1)) return 'over';
  return load >= BUSY ? 'busy' : 'ordinary';
}

/** Whether it can be full: people or places of which there is a number. */
function hasLimit({ areas }: Scenario, stage: Stage): boolean {
  if (stage.kind === 'team') return true;
  if (stage.kind !== 'places') return false;
  const within = stage.scope === 'system' ? ['system'] : areas.map(({ id }) => id);
  return !within.some((area) => valueIn(stage.places, area) === 'unlimited');
}

/** A whole percentage that is not rounded up to full: '99%' for 99.7%. */
function loadText(load: number): string {
  return load > 0.99 && load < 1 ? `99%` : shareInWords(load);
}

/** The line next to the load. Where only a count of people is known, that count and the capacity as written. */
function firstLine(stage: Stage, figures: StageFigures | undefined, capacity: string): string {
  const { load = null, occupied = null } = figures ?? {};
  if (load === null) {
    const counts = stage.kind === 'team' || (stage.kind === 'places' && capacity !== 'no limit');
    if (!counts || occupied === null) return capacity;
    return `${peopleFigure(occupied)} in · ${capacity}`;
  }
  // places that only an action opens: their number as written would make nonsense of the share
  return /^0 /.test(capacity) ? 'of those open' : capacity;
}

function inIt(figures: StageFigures | undefined): string {
  return figures === undefined || figures.occupied === null ? '' : `${peopleFigure(figures.occupied)} in it`;
}

function secondLine(figures: StageFigures | undefined): string {
  if (!figures) return '';
  const { waiting, waitDays, isFewStarted } = figures;
  return [
    waiting === null ? '' : waiting < 0.05 ? 'none waiting' : `${peopleFigure(waiting)} waiting`,
    waitDays === null || waitDays === 0 || isFewStarted ? '' : shortWait(waitDays),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** '1.2 d', '20 h': for a box; its name has the words. */
function shortWait(days: number): string {
  if (days >= 1) return `${peopleFigure(days)}\u00a0d`;
  return days * 24 < 1 ? 'under 1\u00a0h' : `${roundedNumber(days * 24)}\u00a0h`;
}

function figuresSentence(figures: StageFigures, tone: NetworkTone): string {
  const { waiting, occupied, load, waitDays, notStarted, text } = figures;
  const counts = [
    load === null
      ? ''
      : `${shareInWords(load)} in use${tone === 'ordinary' ? '' : ` (${toneWord(tone, load)})`}`,
    occupied === null ? '' : `${peopleFigure(occupied)} in it`,
    waiting === null ? '' : `${peopleFigure(waiting)} waiting`,
  ].filter((part) => part !== '');
  const waits = [waitDays === null ? '' : startedAfter(waitDays), notStarted];
  return [counts.length === 0 ? '' : `${text}: ${counts.join(', ')}`, ...waits]
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ');
}

function leavesAfterWait(stage: Stage): string[] {
  return stage.fallbacks
    .filter(({ to }) => to === 'leave')
    .map((one) => sentence(`leaving the queue ${fallbackInWords(stage, one)}`));
}
