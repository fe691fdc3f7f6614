import {
  anyArea,
  type Column,
  type ColumnUnit,
  type StageMeasure,
} from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scopeInWords } from '../../words/phrases.ts';

/** What a column is, in words, with its area and the scenario's own name for levels. */
export function columnTitle(column: Column, scenario: Scenario): string {
  const title = withMeasure(withLevelName(column, scenario.escalation.levelName), column);
  const { scope } = column;
  // 'In at least one area' stands in the title.
  return scope === undefined || scope === anyArea ? title : `${title}, ${scopeInWords(scenario, scope)}`;
}

const units: Record<ColumnUnit, string> = {
  days: 'days',
  people: 'people',
  share: 'share, 0 to 1',
  money: 'GBP',
  dayIndex: 'day, from 0',
  count: 'number',
  hours: 'hours',
  yesNo: 'chance, 0 to 1',
  places: 'places',
};

/** The unit of a column's mean over winters. */
export function columnUnit(column: Column, scenario: Scenario): string {
  return column.unit === 'money' ? (scenario.costs?.currency ?? units.money) : units[column.unit];
}

function withLevelName({ title, level }: Column, levelName: string): string {
  if (level === undefined) return title;
  return title.replace(/\blevel (\d)/i, `${levelName} $1`);
}

const measureWords: Readonly<Record<StageMeasure, string>> = {
  arrivals: 'people who join',
  starts: 'starts',
  completions: 'completions',
  meanQueueLength: 'people waiting, on average',
  meanOccupied: 'receiving the service, on average',
  utilisation: 'share of capacity in use',
  meanWaitDays: 'mean wait of those who start',
  notStarted: 'still waiting at the end',
  waitSoFarDays: 'mean wait so far of those still waiting at the end',
};

function withMeasure(title: string, { measure }: Column): string {
  return isOfStage(measure) ? title.replace(measure, measureWords[measure]) : title;
}

function isOfStage(measure: Column['measure']): measure is StageMeasure {
  return Object.hasOwn(measureWords, measure);
}
