import { indicatorScopes, indicatorUnit, worseDirection } from '../../model/indicators/describe.ts';
import { stageScopes } from '../../experiment/columns.ts';
import type { Band, Indicator } from '../../scenario/schema/indicator.ts';
import { valueIn } from '../../scenario/byArea.ts';
import { dayNumber } from '../../scenario/dates.ts';
import type { Observed } from '../../scenario/schema/outcome.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Series, Trigger } from '../../ui/charts/FanChart/fanDomain.ts';
import { worstDayFinding } from '../../words/findings.ts';
import { sameUnit } from '../../words/unit.ts';
import type { Answer } from '../run/answer.ts';
import { reading } from './reading.ts';
import type { DayQuantiles } from '../../analysis/result/resultTypes.ts';
import { levelLabel } from '../scenarioWords.ts';

/** Everything that one fan chart needs. */
export interface SeriesChart {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Area or system that it is read for. */
  readonly scope: string;
  readonly finding: string | undefined;
  readonly worse: 'high' | 'low';
  readonly series: DayQuantiles;
  readonly samples: readonly Series[];
  readonly observed: Series | undefined;
  readonly triggers: readonly Trigger[];
  readonly fromZero: boolean;
  /** One winter that is looked at. */
  readonly traced?: Series;
  /** The same winter without the plan's actions. */
  readonly compared?: Series;
}

/** The indicators that are read in a scope, and those of the whole system, against their triggers. */
export function indicatorCharts(answer: Answer, scope: string): SeriesChart[] {
  return answer.scenario.indicators.flatMap((indicator) => {
    const scopes = indicatorScopes(answer.scenario, indicator);
    const own = scopes.includes(scope) ? scope : scopes.includes('system') ? 'system' : null;
    return own === null ? [] : [indicatorChart(answer, indicator, own)];
  });
}

function indicatorChart(answer: Answer, indicator: Indicator, scope: string): SeriesChart {
  const { scenario, document } = answer;
  const series = document.indicators[indicator.id][scope].byDay;
  const unit = indicatorUnit(indicator);
  const worse = worseDirection(indicator);
  const finding = medianFinding(series.p50, document.startDate, unit, worse);
  return {
    id: `indicator.${indicator.id}.${scope}`,
    title: indicator.name ?? indicator.id,
    unit,
    scope,
    worse,
    finding: [finding, worse === 'low' ? 'low is worse' : null].filter((part) => part !== null).join(' · '),
    series,
    samples: answer.samples.get(`indicator.${indicator.id}.${scope}`) ?? [],
    observed: observedIn(scenario, (one) => one.indicator === indicator.id, scope),
    triggers: triggersOf(scenario, indicator, scope),
    fromZero: indicator.kind !== 'staffingPercent' && indicator.kind !== 'occupancyPercent',
  };
}

/** People waiting at each stage that has a queue in the scope, or in the whole system. */
export function queueCharts(answer: Answer, scope: string): SeriesChart[] {
  const { scenario, document } = answer;
  return scenario.stages.map((stage) => {
    const own = stageScopes(scenario, stage).includes(scope) ? scope : 'system';
    const series = document.stages[stage.id][own].byDay.waiting;
    const finding = medianFinding(series.p50, document.startDate, 'waiting', 'high');
    const isObserved = (one: Observed) => one.stage === stage.id && one.measure !== 'occupied';
    return {
      id: `waiting.${stage.id}.${own}`,
      title: stage.name ?? stage.id,
      unit: 'people waiting',
      scope: own,
      worse: 'high',
      finding: finding ?? undefined,
      series,
      samples: answer.samples.get(`waiting.${stage.id}.${own}`) ?? [],
      observed: observedIn(scenario, isObserved, own),
      triggers: [],
      fromZero: true,
    };
  });
}

/** The worst day of the median, or that it never moves. */
function medianFinding(
  median: readonly (number | null)[],
  startDate: string,
  unit: string,
  worse: 'high' | 'low',
): string | null {
  const isFlat = median[0] !== null && median.every((value) => value === median[0]);
  if (isFlat) return `median ${reading(median[0])} ${unit} throughout`;
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

function observedIn(scenario: Scenario, isOf: (one: Observed) => boolean, scope: string): Series | undefined {
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
