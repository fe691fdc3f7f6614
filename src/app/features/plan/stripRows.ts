import { winterShares } from '../../../words/winterShares.ts';
import { UNDER_ONE, wholeMean } from '../../../words/areaCells.ts';
import { chanceInWords, FEW_WINTERS } from '../../../words/chanceInWords.ts';
import { isoPlusDays, dateWithin, weekdayDate } from '../../../words/dates.ts';
import { withUnit, DAYS } from '../../../words/unit.ts';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import type { LevelStripRow } from '../../../ui/charts/LevelStrip/LevelStrip.tsx';
import type { DayWindow } from '../../../ui/charts/dayWindow.ts';
import { fitText } from '../../../ui/charts/textWidth.ts';
import type { Answer } from '../../results/answer.ts';
import { levelLabel, scopeLabel, scopeName } from '../../wording/scenarioWords.ts';
import { worstArea } from '../../results/scopeChoice.ts';
import { rankedCauses } from './rankedCauses.ts';
import { sliceDays } from '../../series/shownDays.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

/** Pixels next to the strip: on the left for names, on the right for days and main cause. */
export const stripMargins = { left: 112, right: 216 };

/** The system, then the areas (a single area is the system). */
export function stripScopes({ scenario }: Answer): string[] {
  return ['system', ...(scenario.areas.length > 1 ? scenario.areas.map((area) => area.id) : [])];
}

/**
 * One row a scope: shares of winters at each level on the days shown, and of the whole winter the days at level 3 or
 * above and what most drove them.
 */
export function stripRows(answer: Answer, shown: DayWindow): LevelStripRow[] {
  return stripScopes(answer).map((scope) => ({
    id: scope,
    label: scopeLabel(answer.scenario, scope),
    days: sliceDays(answer.document.levels[scope]!.byDay, shown),
    main: scope === 'system',
    figure: daysAtThree(answer, scope),
    note: noteOf(answer, scope),
  }));
}

function daysAtThree({ document }: Answer, scope: string): string {
  const figure = wholeMean(document.outcomes[outcomeId.daysAt3Plus(scope)] ?? null);
  return figure === UNDER_ONE ? `${figure} ${DAYS.one}` : withUnit(figure, DAYS);
}

function noteOf(answer: Answer, scope: string): string {
  const [main] = rankedCauses(answer, scope, 3);
  if (main === undefined || !main.days.mean) return '';
  return `· ${fitText(main.name, stripMargins.right - 80)}`;
}

/** The share of winters in which a scope, by default all areas together, is at level 3 or above, day by day. */
export function shareAtThree({ document }: Answer, scope = 'system'): number[] {
  return document.levels[scope]!.byDay.map((shares) => shares[2] + shares[3]);
}

/**
 * The finding of the strip: the worst of the days shown, for the area most at risk. Undefined with few winters, where many
 * days tie.
 */
export function worstDay(answer: Answer, shown: DayWindow): string | undefined {
  const { document, scenario, winters } = answer;
  const scope = worstArea(answer);
  const at3 = sliceDays(shareAtThree(answer, scope), shown);
  const highest = Math.max(...at3);
  if (!(highest > 0) || winters < FEW_WINTERS) return undefined;
  const date = isoPlusDays(document.startDate, at3.indexOf(highest) + shown.from);
  const chance = chanceInWords(highest, null, null, winters).headline.replace(/^about /, '');
  return `${scopeLabel(scenario, scope)} is most often at ${levelLabel(scenario, 3)} or 4 on ${dateWithin(date, document.days)} (${chance}).`;
}

/** The reading of one day under the cursor. */
export function describeLevels(answer: Answer, day: number): string {
  const lines = stripScopes(answer).map((scope) => {
    const shares = answer.document.levels[scope]!.byDay[day]!;
    const said = winterShares(shares, answer.document.replications);
    const levels = [2, 3, 4].map((level) => `${level}: ${said[level - 1]}`);
    return `${scopeLabel(answer.scenario, scope)} · ${levels.join(' · ')}`;
  });
  const name = answer.scenario.escalation.levelName;
  return [
    weekdayDate(isoPlusDays(answer.document.startDate, day)),
    `chance of each ${name} level`,
    ...lines,
  ].join('\n');
}

/** The numbers behind the strip, of the days shown. */
export function stripTable(answer: Answer, shown: DayWindow): TableData {
  const levels = [1, 2, 3, 4].map((level) => ({ label: levelLabel(answer.scenario, level), numeric: true }));
  const rows = stripScopes(answer).flatMap((scope) =>
    sliceDays(answer.document.levels[scope]!.byDay, shown).map((shares, day) => [
      weekdayDate(isoPlusDays(answer.document.startDate, day + shown.from)),
      scopeName(answer.scenario, scope),
      ...winterShares(shares, answer.document.replications),
    ]),
  );
  return {
    caption: 'Chance of each level, day by day',
    columns: [{ label: 'Day' }, { label: 'Where' }, ...levels],
    rows,
  };
}
