import { indicatorScopes, indicatorUnit, worseDirection } from '../../model/indicators/describe.ts';
import { stageScopes } from '../../experiment/outcomes/columns.ts';
import type { Band, Indicator } from '../../scenario/schema/indicator.ts';
import { valueIn } from '../../scenario/byArea.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import type { Observed } from '../../scenario/schema/outcome.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { DayWindow } from '../../ui/charts/dayWindow.ts';
import type { Trigger } from '../../ui/charts/FanChart/fanDomain.ts';
import { isoPlusDays } from '../../words/dates.ts';
import { worstDayFinding } from '../../words/findings.ts';
import { beforeUnit, sameUnit } from '../../words/unit.ts';
import type { Answer } from '../results/answer.ts';
import { reading } from './reading.ts';
import { sliceDays } from './shownDays.ts';
import type { DayQuantiles } from '../../analysis/result/resultTypes.ts';
import { levelLabel } from '../wording/scenarioWords.ts';

/** What a series is of: an indicator, or people waiting or occupied at a stage. */
export type SeriesKind = 'indicator' | 'waiting' | 'occupied';

/** A value a day; null where there is none. */
type Days = readonly (number | null)[];

/** Everything that one fan chart needs, over all days. */
export interface SeriesChart {
  readonly id: string;
  readonly kind: SeriesKind;
  /** Id of the indicator or stage. */
  readonly part: string;
  readonly title: string;
  readonly unit: string;
  /** Area or system that it is read for. */
  readonly scope: string;
  readonly worse: 'high' | 'low';
  readonly series: DayQuantiles;
  readonly samples: readonly Days[];
  readonly observed: Days | undefined;
  readonly triggers: readonly Trigger[];
  readonly fromZero: boolean;
  /** The finding that replaces the worst day of the median. */
  readonly finding?: string;
  /** The chosen winter. */
  readonly traced?: Days;
  /** The same winter without the plan's actions. */
  readonly compared?: Days;
}

/** The indicators that are read in a scope, and those of the whole system, against their triggers. */
export function indicatorCharts(answer: Answer, scope: string): SeriesChart[] {
  return answer.scenario.indicators.flatMap((indicator) => {
    const scopes = indicatorScopes(answer.scenario, indicator);
    const own = scopes.includes(scope) ? scope : scopes.includes('system') ? 'system' : null;
    return own === null ? [] : [indicatorChart(answer, indicator, own)];
  });
}

/**
 * People waiting, or in place or in service, at each stage in a scope. For a stage of the whole system, those of the
 * system.
 */
export function stageCharts(answer: Answer, measure: 'waiting' | 'occupied', scope: string): SeriesChart[] {
  const { scenario } = answer;
  return scenario.stages
    .filter((stage) => measure === 'waiting' || holdsPeople(stage))
    .map((stage) => {
      const own = stageScopes(scenario, stage).includes(scope) ? scope : 'system';
      return stageChart(answer, stage, measure, own);
    });
}

/** One series in every area that has it, and in all of them together. */
export function seriesEverywhere(
  answer: Answer,
  { kind, part }: Pick<SeriesChart, 'kind' | 'part'>,
): SeriesChart[] {
  const { scenario } = answer;
  if (kind === 'indicator') {
    const indicator = scenario.indicators.find(({ id }) => id === part);
    if (indicator === undefined) return [];
    return indicatorScopes(scenario, indicator).map((scope) => indicatorChart(answer, indicator, scope));
  }
  const stage = scenario.stages.find(({ id }) => id === part);
  return stage === undefined
    ? []
    : stageScopes(scenario, stage).map((scope) => stageChart(answer, stage, kind, scope));
}

/**
 * The chart's own finding, or else the worst of the days shown in the median, and the direction where low is worse.
 * Undefined where there is no value.
 */
export function findingOn(chart: SeriesChart, startDate: string, shown: DayWindow): string | undefined {
  const { series, unit, worse } = chart;
  if (chart.finding !== undefined) return chart.finding;
  const median = sliceDays(series.p50, shown);
  const first = isoPlusDays(startDate, shown.from) ?? startDate;
  const finding = medianFinding(median, first, chart.kind === 'indicator' ? unit : shortUnit(unit), worse);
  if (chart.kind !== 'indicator') return finding ?? undefined;
  return [finding, worse === 'low' ? 'low is worse' : null].filter((part) => part !== null).join(' · ');
}

function indicatorChart(answer: Answer, indicator: Indicator, scope: string): SeriesChart {
  const { scenario, document } = answer;
  const id = `indicator.${indicator.id}.${scope}`;
  return {
    id,
    kind: 'indicator',
    part: indicator.id,
    title: indicator.name ?? indicator.id,
    unit: indicatorUnit(indicator),
    scope,
    worse: worseDirection(indicator),
    series: document.indicators[indicator.id]![scope]!.byDay,
    samples: answer.samples.get(id) ?? [],
    observed: observedIn(scenario, (one) => one.indicator === indicator.id, scope),
    triggers: triggersOf(scenario, indicator, scope),
    fromZero: indicator.kind !== 'staffingPercent' && indicator.kind !== 'occupancyPercent',
  };
}

function stageChart(answer: Answer, stage: Stage, kind: 'waiting' | 'occupied', scope: string): SeriesChart {
  const { scenario, document } = answer;
  const id = `${kind}.${stage.id}.${scope}`;
  const isObserved = (one: Observed) =>
    one.stage === stage.id && (one.measure === 'occupied') === (kind === 'occupied');
  return {
    id,
    kind,
    part: stage.id,
    title: stage.name ?? stage.id,
    unit: kind === 'waiting' ? 'people waiting' : 'people receiving the service',
    scope,
    worse: 'high',
    series: document.stages[stage.id]![scope]!.byDay[kind],
    samples: answer.samples.get(id) ?? [],
    observed: observedIn(scenario, isObserved, scope),
    triggers: [],
    fromZero: true,
  };
}

/** A decision and an offer take no time: nobody is ever there. */
function holdsPeople({ kind }: Stage): boolean {
  return kind === 'team' || kind === 'places';
}

/** 'waiting', 'receiving the service': as it stands in a finding. */
function shortUnit(unit: string): string {
  return unit.replace(/^people /, '');
}

/** The worst day of the median, or that it never moves. */
function medianFinding(median: Days, startDate: string, unit: string, worse: 'high' | 'low'): string | null {
  const isFlat = median[0] !== null && median.every((value) => value === median[0]);
  if (isFlat) return `middle line at ${beforeUnit(reading(median[0]), unit)} throughout`;
  return worstDayFinding(median, startDate, sameUnit(unit), worse);
}

/** Where each level from 2 on begins: the edge of its running band that faces the better side. */
function triggersOf(scenario: Scenario, indicator: Indicator, scope: string): Trigger[] {
  if (indicator.bands === undefined) return [];
  const { running } = valueIn(indicator.bands, scope);
  const edge = worseDirection(indicator) === 'high' ? (band: Band) => band.from : (band: Band) => band.to;
  return ([2, 3, 4] as const).flatMap((level) => {
    const band = running.find((one) => one.level === level);
    const value = band && edge(band);
    return value === undefined ? [] : [{ level, value, label: levelLabel(scenario, level) }];
  });
}

function observedIn(scenario: Scenario, isOf: (one: Observed) => boolean, scope: string): Days | undefined {
  const found = scenario.observed.filter((one) => isOf(one) && (one.area ?? 'system') === scope);
  if (found.length === 0) return undefined;
  const start = dayNumber(scenario.calendar.startDate);
  const values: (number | null)[] = Array.from({ length: scenario.calendar.days }, () => null);
  for (const { date, value } of found.flatMap((one) => one.points)) {
    const day = dayNumber(date) - start;
    if (day >= 0 && day < values.length) values[day] = value;
  }
  return values;
}
