import { type Column, type ColumnUnit, stageMeasures } from '../../experiment/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scopeInWords } from '../../words/scopeInWords.ts';

/** What a column is, in words, with its area and the scenario's own name for levels. */
export function columnTitle(column: Column, scenario: Scenario): string {
  const title = withMeasure(withLevelName(column, scenario.escalation.levelName), column);
  const scope = column.id
    .split('.')
    .find((part) => part === 'system' || scenario.areas.some(({ id }) => id === part));
  return scope === undefined ? title : `${title}, ${scopeInWords(scenario, scope)}`;
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

function withLevelName({ title, group, id }: Column, levelName: string): string {
  const isAboutLevels = group === 'cause' || /^(daysAt|longestSpell|reached|firstDay)/.test(id);
  if (!isAboutLevels) return title;
  return title.replace(/\blevel (\d)/i, `${levelName} $1`);
}

const measureWords: Record<(typeof stageMeasures)[number], string> = {
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

function withMeasure(title: string, { group, id }: Column): string {
  const measure = stageMeasures.find((one) => id.endsWith(`.${one}`));
  return group === 'stage' && measure !== undefined ? title.replace(measure, measureWords[measure]) : title;
}
