import { zeroEventsUpperBound } from '../../analysis/proportion.ts';
import { bandTables } from '../../analysis/thresholds/check/bandTables.ts';
import { senseOutcome } from '../../analysis/sense/answers.ts';
import type { SettingResult, ThresholdsDocument } from '../../analysis/thresholds/thresholdsDocument.ts';
import { columnsOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { roundedNumber, inHundred } from '../../words/numbers.ts';
import { type Unit, WINTERS, withUnit } from '../../words/unit.ts';
import { changeInWords } from './changeInWords.ts';
import { columnTitle } from './columnWords.ts';
import { crisisLines } from './crisisLines.ts';
import { mean, share, shift } from './settingWords.ts';
import { sweepLines } from './sweepLines.ts';
import { section, textTable } from './textTable.ts';

const READINGS: Unit = { one: 'reading', many: 'readings' };

/** The report on where thresholds should be: what settings are measured by, how each does, and what remains unclear. */
export function thresholdsReport(document: ThresholdsDocument, scenario: Scenario): string[] {
  const { settings, replications, seed, engineVersion, best } = document;
  const nameOf = (id: string) => scenario.indicators.find((one) => one.id === id)?.name ?? id;
  const bestTitle = settings.find(({ id }) => id === best)!.title;
  const alike = settings.filter(({ asGood, id }) => asGood && id !== best).map(({ title }) => `"${title}"`);
  return [
    scenario.title,
    `${withUnit(roundedNumber(replications), WINTERS)} without actions, the same for all settings; seed "${seed}"; engine ${engineVersion}`,
    ...crisisLines(document, scenario),
    ...section('Days a winter at each level, changes and flapping', levelTable(document, scenario)),
    ...section('Alarms and crises, a winter', alarmTable(document)),
    ...(settings.length < 2
      ? []
      : [
          `  Best by ${document.measure.name}: "${bestTitle}"; ${alike.length === 0 ? 'clearly better than all others' : `about as good, in these winters: ${alike.join(', ')}`}.`,
        ]),
    ...section('Compared with the first setting, in the same winters', differenceTable(document)),
    ...section('With the plan’s actions', outcomeTable(document, scenario)),
    ...sweepLines(document, nameOf),
    ...section(
      'Without one indicator: days a winter on which the level would be another',
      leftOutTable(document, nameOf),
    ),
    ...section('Stepping down: flapping, and days at a level longer than needed', stepDownTable(document)),
    ...section('Compared with the declared level', declaredLines(document)),
    ...section('What the tables leave open', findingLines(document, scenario)),
  ];
}

function levelTable({ settings }: ThresholdsDocument, { escalation }: Scenario): string[] {
  const levels = [1, 2, 3, 4].map((level) => `${escalation.levelName} ${level}`);
  const rows = settings.map(({ title, figures }) => [
    title,
    ...[
      figures.daysAt1,
      figures.daysAt2,
      figures.daysAt3,
      figures.daysAt4,
      figures.changes,
      figures.flaps,
    ].map(mean),
  ]);
  return textTable([['', ...levels, 'changes', 'flaps'], ...rows], [0, 1, 2, 3, 4, 5, 6]);
}

function alarmTable({ settings, replications }: ThresholdsDocument): string[] {
  const heading = [
    '',
    'hits',
    'standing',
    'late',
    'missed',
    'false',
    'alarm-days',
    'needless',
    'in time',
    'lead, days',
    'alarms false',
  ];
  const row = ({ title, figures, warned, leadDays, falseShare }: SettingResult) => [
    title,
    ...[
      figures.hits,
      figures.standing,
      figures.late,
      figures.missed,
      figures.falseAlarms,
      figures.alarmDays,
      figures.falseDays,
    ].map(mean),
    share(warned),
    mean(leadDays),
    share(falseShare),
  ];
  return [
    ...textTable(
      [heading, ...settings.map(row)],
      heading.map((_, at) => at),
    ),
    `  0 means none in these winters; up to ${inHundred(zeroEventsUpperBound(replications))} winters could still have one. Any other figure without a range was the same in all of them. More winters may change that.`,
  ];
}

function differenceTable({ settings, replications }: ThresholdsDocument): string[] {
  if (settings.length < 2) return [];
  const heading = ['', 'alarm-days', 'wrong days', 'false alarms', 'missed', 'flaps', 'winters that differ'];
  const rows = settings.slice(1).map(({ title, differences, differing }) => {
    const { alarmDays, wrongDays, falseAlarms, missed, flaps } = differences!;
    const changed =
      differing === 0
        ? `none of ${roundedNumber(replications)}`
        : `${roundedNumber(differing)} of ${roundedNumber(replications)}`;
    return [title, ...[alarmDays, wrongDays, falseAlarms, missed, flaps].map(shift), changed];
  });
  return textTable(
    [heading, ...rows],
    heading.map((_, at) => at),
  );
}

/** What people meet and what it costs; the whole list is in the document. */
function outcomeTable({ outcomes, settings }: ThresholdsDocument, scenario: Scenario): string[] {
  if (outcomes === null) return [];
  const shown = [senseOutcome(scenario), 'costOfActions', 'costOfDelay'];
  const columns = columnsOf(scenario).filter(({ id }) => shown.includes(id));
  const currency = scenario.costs?.currency ?? 'GBP';
  const rows = settings
    .slice(1)
    .map(({ id, title }) => [
      title,
      ...columns.map((column) => changeInWords(outcomes[column.id][id].difference, column.unit, currency)),
    ]);
  const heading = ['less the first', ...columns.map((column) => columnTitle(column, scenario))];
  return textTable(
    [heading, ...rows],
    heading.map((_, at) => at),
  );
}

function leftOutTable(
  { leftOut, replications }: ThresholdsDocument,
  nameOf: (id: string) => string,
): string[] {
  const rows = leftOut.map(({ indicator, lower, higher, alarmDays, differing }) => [
    nameOf(indicator),
    ...[lower, higher, alarmDays].map(mean),
    differing === 0 ? `in none of ${roundedNumber(replications)} winters: it never matters there` : '',
  ]);
  return rows.length === 0
    ? []
    : textTable([['', 'lower', 'higher', 'alarm-days lost', ''], ...rows], [0, 1, 2, 3, 4]);
}

function stepDownTable({ stepDown }: ThresholdsDocument): string[] {
  const rows = stepDown.map(({ margin, hold, isPresent, changes, flaps, heldDays, behindDays }) => [
    `${hold === 0 ? 'at once' : `${withUnit(String(hold), READINGS)}, ${roundedNumber(margin * 100)}%`}${isPresent ? ' (now)' : ''}`,
    ...[flaps, changes, heldDays, behindDays].map(mean),
  ]);
  return textTable([['', 'flaps', 'changes', 'days too high', 'days behind'], ...rows], [0, 1, 2, 3, 4]);
}

function declaredLines({ declared }: ThresholdsDocument): string[] {
  if (declared === null) return [];
  const { days, outside, same, meanDifference } = declared;
  return [
    `  ${roundedNumber(days.length)} declared days lie in the winter${outside === 0 ? '' : `, ${roundedNumber(outside)} outside it`}. The rule’s level is the declared one on ${share(same)} of them, and ${shift(meanDifference)} levels from it on average; the winters are simulated, not that one.`,
    ...textTable(
      [
        ['', 'declared', 'rule below', 'the same', 'above'],
        ...days.map(({ date, level, below, same: alike, above }) => [
          date,
          String(level),
          ...[below, alike, above].map((one) => `${roundedNumber(one * 100)}%`),
        ]),
      ],
      [0, 1, 2, 3, 4],
    ),
  ];
}

function findingLines({ findings }: ThresholdsDocument, scenario: Scenario): string[] {
  const hasTable = bandTables(scenario).length > 0;
  return [
    ...(hasTable ? [] : ['  No bands are given as a plan prints them, so there is no table to check.']),
    ...findings.map(({ text }) => `  ${text}`),
  ];
}
