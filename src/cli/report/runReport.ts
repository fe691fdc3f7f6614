import type { ResultDocument, StageResult } from '../../analysis/result/resultTypes.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { areaName } from '../../words/areaCells.ts';
import { areaLines, leadLines } from './areaLines.ts';
import { heading } from './heading.ts';
import { areaChanceLines, dayLines, systemLevelLines } from './levelLines.ts';
import { section, textTable } from './textTable.ts';
import { hasOwnPlaces } from '../../scenario/hasOwnPlaces.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { shareInWords, joined, meanInWords, NOT_KNOWN } from '../../words/numbers.ts';
import { withInterval } from './withInterval.ts';
import { chanceInWords } from '../../words/chanceInWords.ts';
import { DAYS } from '../../words/unit.ts';
import { figureInWords } from './figureInWords.ts';
import type { Estimate } from '../../analysis/estimate.ts';
import { columnsOf, isAboutLevels, isOfOneArea, type Column } from '../../experiment/outcomes/columns.ts';
import { columnTitle } from './columnWords.ts';

/** A result as a table in words: chances, days at levels, delay, waits, actions and cost, each with its interval. */
export function runReport(document: ResultDocument, opened: OpenedScenario): string[] {
  const { scenario } = opened;
  const { levelName } = scenario.escalation;
  const hasLevels = scenario.indicators.some(({ bands }) => bands !== undefined);
  const levels = [
    ...section('What it found', leadLines(document, scenario)),
    ...section('By area, with 95% ranges', areaLines(document, scenario)),
    ...section(areaName(scenario, 'system'), systemLevelLines(document, scenario)),
    ...section(`Chance of ${levelName} by area, in 100 winters`, areaChanceLines(document, scenario)),
    ...section(`Days at each ${levelName}, on average, with 95% range`, dayLines(document, scenario)),
  ];
  return [
    ...heading(document, opened),
    ...(hasLevels ? levels : []),
    ...section('People and cost, on average over winters, with 95% range', outcomeLines(document, scenario)),
    ...section('Stages, on average over winters', stageLines(document, scenario)),
    ...section('Actions', actionLines(document, scenario)),
  ];
}

const head = [
  '',
  'waiting',
  'mean wait of those who started, days',
  '9 in 10 start within, days',
  'still waiting at the end',
  'their wait so far, days',
  'receiving the service',
  'capacity in use',
];

/** Where nobody waits there is nothing to start; where many are still waiting, not 9 in 10 start. */
function startWithin({ startWithinDays, p90WaitDays }: StageResult): string {
  if (startWithinDays === null && p90WaitDays !== null) return 'fewer than 9 in 10 start';
  return withInterval(startWithinDays);
}

/** A service that only actions open has no capacity of its own to be in use. */
function capacityInUse(stage: Stage, { utilisation }: StageResult): string {
  if (!hasOwnPlaces(stage)) return 'none of its own';
  return utilisation === null ? 'no limit' : shareInWords(utilisation.mean);
}

/** By stage, all areas together: people waiting, waits and use. */
export function stageLines(document: ResultDocument, scenario: Scenario): string[] {
  const rows = scenario.stages.map((stage) => {
    const { id, name } = stage;
    const figures = document.stages[id].system;
    return [
      name ?? id,
      withInterval(figures.meanQueueLength),
      withInterval(figures.meanWaitDays),
      startWithin(figures),
      withInterval(figures.notStarted),
      figures.waitSoFarDays === null ? '-' : withInterval(figures.waitSoFarDays),
      withInterval(figures.meanOccupied),
      capacityInUse(stage, figures),
    ];
  });
  return rows.length === 0 ? [] : textTable([head, ...rows]);
}

/** By modelled action: in how many winters it starts, on how many days it is active, what it costs. */
export function actionLines(document: ResultDocument, scenario: Scenario): string[] {
  const context = { startDate: document.startDate, currency: scenario.costs?.currency ?? 'GBP' };
  const rows = scenario.actions
    .filter(({ modelled }) => modelled)
    .map(({ id, name }) => {
      const { started, daysActive, cost } = document.actions[id];
      const { probability, low, high } = started;
      return [
        name,
        joined(chanceInWords(probability, low, high, document.replications)),
        daysActive === null ? NOT_KNOWN : meanInWords(daysActive, DAYS).headline,
        figureInWords(cost, 'money', context),
      ];
    });
  return rows.length === 0 ? [] : textTable([['', 'starts', 'active', 'cost'], ...rows], [0, 1, 2, 3]);
}

/** The outcomes of the system that are not about levels: delay, waits within days, what the scenario asks for, cost. */
export function outcomeLines(document: ResultDocument, scenario: Scenario): string[] {
  const context = { startDate: document.startDate, currency: scenario.costs?.currency ?? 'GBP' };
  const columns = columnsOf(scenario).filter(
    (column) => isHeadline(column) && column.id in document.outcomes,
  );
  const rows = columns
    .filter(({ id }) => !isAlwaysNothing(document.outcomes[id]))
    .map((column) => [
      columnTitle(column, scenario),
      figureInWords(document.outcomes[column.id], column.unit, context),
    ]);
  return textTable(rows, [0, 1]);
}

function isHeadline(column: Column): boolean {
  return column.group === 'outcome' && !isAboutLevels(column) && !isOfOneArea(column);
}

/** What no winter has, or has none of, says nothing about this scenario. */
function isAlwaysNothing(figure: Estimate | null): boolean {
  return figure === null || (figure.mean === 0 && (figure.sd ?? 0) === 0);
}
