import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import type { OpenedScenario } from '../input/readScenario.ts';
import { areaName } from '../../words/areaCells.ts';
import { actionLines } from './actionLines.ts';
import { areaLines, leadLines } from './areaLines.ts';
import { heading } from './heading.ts';
import { areaChanceLines, dayLines, systemLevelLines } from './levelLines.ts';
import { outcomeLines } from './outcomeLines.ts';
import { stageLines } from './stageLines.ts';
import { section } from './textTable.ts';

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
