import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Stage } from '../../../scenario/schema/stage.ts';
import type { NetworkNode, NetworkTone } from '../../../ui/charts/Network/networkTypes.ts';
import { sentence } from '../../../words/sentence.ts';
import { shareInWords } from '../../../words/shareInWords.ts';
import { capacityInWords } from '../../systemWords/capacityInWords.ts';
import { peopleFigure, waitInWords } from '../../systemWords/loadInWords.ts';
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
  const second = secondLine(figures);
  return {
    id: partId('stage', stage.id),
    kind: stage.kind,
    title,
    fill: load,
    fillText: load === null ? '' : shareInWords(load),
    tone,
    toneText: TONES[tone],
    lines: [load === null ? capacity : `of ${capacity}`, second].filter((line) => line !== ''),
    exitText: exit.text,
    description: [
      `${title}, ${KINDS[stage.kind]}${isShared ? ' for the whole system' : ''}: ${capacity}.`,
      figures ? figuresSentence(figures, tone) : '',
      exit.inFull,
      ...leavesAfterWait(stage),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

const TONES: Readonly<Record<NetworkTone, string | undefined>> = {
  ordinary: undefined,
  busy: 'busy',
  over: 'full',
};

function toneOf(load: number | null, waiting: number): NetworkTone {
  if (load === null) return 'ordinary';
  if (load > 1 || (load >= FULL && waiting >= 1)) return 'over';
  return load >= BUSY ? 'busy' : 'ordinary';
}

function secondLine(figures: StageFigures | undefined): string {
  if (!figures) return '';
  const { waiting, waitDays } = figures;
  return [
    waiting === null ? '' : waiting < 0.05 ? 'none waiting' : `${peopleFigure(waiting)} waiting`,
    waitDays === null || waitDays === 0 ? '' : waitInWords(waitDays),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function figuresSentence(figures: StageFigures, tone: NetworkTone): string {
  const { waiting, occupied, load, waitDays, text } = figures;
  const parts = [
    load === null ? '' : `load ${shareInWords(load)}${tone === 'ordinary' ? '' : `, ${TONES[tone]}`}`,
    occupied === null ? '' : `${peopleFigure(occupied)} in it`,
    waiting === null ? '' : `${peopleFigure(waiting)} waiting`,
    waitDays === null ? '' : `wait ${waitInWords(waitDays)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : sentence(`${parts.join(', ')} (${text})`);
}

function leavesAfterWait(stage: Stage): string[] {
  return stage.fallbacks
    .filter(({ to }) => to === 'leave')
    .map((one) => sentence(`leaving the queue ${fallbackInWords(stage, one)}`));
}
