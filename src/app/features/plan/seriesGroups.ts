import type { Stage } from '../../../scenario/schema/stage.ts';
import type { Answer } from '../../results/answer.ts';
import { indicatorCharts, stageCharts, type SeriesChart } from '../../series/seriesCharts.ts';

/** Series of one kind. */
export interface SeriesGroup {
  readonly id: 'indicators' | 'queues' | 'occupied';
  readonly title: string;
  /** In the scenario's order; by kind of stage where there are several kinds. */
  readonly parts: readonly SeriesPart[];
  readonly count: number;
}

/** Some series of a group, under a heading of their own unless the title is empty. */
export interface SeriesPart {
  readonly title: string;
  readonly charts: readonly SeriesChart[];
}

/** How much of a group is shown before “Show all”. */
export const fewSeries = 4;

const KINDS: readonly (readonly [Stage['kind'], string])[] = [
  ['team', 'Teams'],
  ['places', 'Places'],
  ['panel', 'Panels'],
  ['market', 'Outside market'],
];

/** Every series that is read in a scope: indicators, people waiting, people receiving a service. */
export function seriesGroups(answer: Answer, scope: string): SeriesGroup[] {
  const indicators = indicatorCharts(answer, scope);
  const queueing = new Set(answer.scenario.stages.filter(canQueue).map(({ id }) => id));
  const waiting = stageCharts(answer, 'waiting', scope).filter(({ part }) => queueing.has(part));
  const occupied = stageCharts(answer, 'occupied', scope);
  const groups: SeriesGroup[] = [
    group('indicators', 'Indicators', [{ title: '', charts: indicators }]),
    group('queues', 'Waiting', byKind(answer, waiting)),
    group('occupied', 'Receiving the service', byKind(answer, occupied)),
  ];
  return groups.filter(({ count }) => count > 0);
}

/** Without a limit, a cap or opening hours everybody starts at once: nobody ever waits. */
function canQueue(stage: Stage): boolean {
  if (stage.kind !== 'places' || stage.places !== 'unlimited') return true;
  return [stage.startsPerDay, stage.startsPerWeek, stage.openingHours].some((limit) => limit !== undefined);
}

/** The groups, reduced to series whose name contains every word of a text. All series for an empty text. */
export function foundIn(groups: readonly SeriesGroup[], text: string): SeriesGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const isMeant = ({ title, unit }: SeriesChart) =>
    words.every((word) => `${title} ${unit}`.toLowerCase().includes(word));
  return groups.map((one) => only(one, isMeant)).filter(({ count }) => count > 0);
}

/**
 * A few series of a group: the first in which any people are ever counted, without a heading. A small group is shown
 * whole.
 */
export function fewOf(one: SeriesGroup): SeriesGroup {
  if (one.id === 'indicators' || one.count <= fewSeries) return one;
  const charts = one.parts.flatMap((part) => part.charts);
  const seen = charts.filter(({ series }) => series.p95.some((value) => value !== null && value > 0));
  return { ...one, parts: [{ title: '', charts: (seen.length > 0 ? seen : charts).slice(0, fewSeries) }] };
}

function group(id: SeriesGroup['id'], title: string, parts: readonly SeriesPart[]): SeriesGroup {
  return { id, title, parts, count: parts.reduce((sum, { charts }) => sum + charts.length, 0) };
}

function byKind({ scenario }: Answer, charts: readonly SeriesChart[]): SeriesPart[] {
  const kinds = new Map(scenario.stages.map(({ id, kind }) => [id, kind]));
  const parts = KINDS.map(([kind, title]) => ({
    title,
    charts: charts.filter(({ part }) => kinds.get(part) === kind),
  }));
  const some = parts.filter((part) => part.charts.length > 0);
  return some.length > 1 ? some : some.map(({ charts: all }) => ({ title: '', charts: all }));
}

function only(one: SeriesGroup, isMeant: (chart: SeriesChart) => boolean): SeriesGroup {
  const parts = one.parts.map(({ title, charts }) => ({ title, charts: charts.filter(isMeant) }));
  return group(
    one.id,
    one.title,
    parts.filter(({ charts }) => charts.length > 0),
  );
}
