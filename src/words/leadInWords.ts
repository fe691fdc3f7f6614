import type { Reached, ResultDocument } from '../analysis/result/resultTypes.ts';
import { anyArea } from '../experiment/columns.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { areaName } from './areaCells.ts';
import { isSeveral } from './scopeInWords.ts';
import { type AreaFigures, areaRows } from './areaRows.ts';
import { chanceInWords, FEW_WINTERS } from './chanceInWords.ts';
import { dayNumber, parseIsoDate } from './calendarDate.ts';
import { longDate, monthName } from './dateInWords.ts';
import { ENOUGH_DATES } from './firstDateInWords.ts';
import { listInWords } from './listInWords.ts';
import { roundedNumber } from './roundedNumber.ts';
import { WINTERS, withUnit } from './unit.ts';

/** A stretch of the lead sentence; the place and the chance are strong. */
export interface LeadPart {
  readonly text: string;
  readonly strong?: boolean;
}

/** What a run found, in sentences. */
export interface Lead {
  readonly parts: readonly LeadPart[];
  /** Too few winters for anything firm. */
  readonly isFirstLook: boolean;
  /** Of all areas together, and of any of them; empty where the lead is of these already. */
  readonly others: string;
  /** How sure it is. */
  readonly range: string;
}

/** So many times the days of the next cause make a cause the main one. */
const CLEARLY_MORE = 1.25;
/** First dates within so many days are said as one date, or as two. */
const ABOUT_ONE_DATE = 14;
const ABOUT_TWO_DATES = 35;

/**
 * The answer of a run in a sentence: of the area that was chosen, else of the one most at risk of level 3, never of all
 * areas together while there are several. Without areas it is of the whole.
 */
export function leadInWords(scenario: Scenario, document: ResultDocument, chosen: string | null): Lead {
  const rows = areaRows(scenario, document);
  const areas = rows.filter(({ scope }) => scope !== anyArea && scope !== 'system');
  const subject = rows.find(({ scope }) => scope === chosen) ?? areas[0] ?? rows[0]!;
  const about = { scenario, document, subject, areas };
  const isChosen = subject.scope === chosen;
  const parts = isChosen || areas.length < 2 ? leadOfOne(about, false) : leadOfWorst(about);
  return {
    parts,
    isFirstLook: document.replications < FEW_WINTERS,
    others: othersOf(about, rows),
    range: rangeOf(about),
  };
}

interface About {
  readonly scenario: Scenario;
  readonly document: ResultDocument;
  readonly subject: AreaFigures;
  readonly areas: readonly AreaFigures[];
}

function leadOfWorst(about: About): LeadPart[] {
  const { scenario, document, areas } = about;
  const level = levelThree(scenario);
  if (areas.every(({ reached }) => reached['3'].n === 0)) {
    const { headline, detail } = chanceOf(areas[0]!.reached['3'], document);
    const bound = detail === '' ? '' : ` (${detail} in each)`;
    return [
      ...firstLook(document),
      { text: 'No area', strong: true },
      { text: ` reaches ${level}: ` },
      { text: `${headline}`, strong: true },
      { text: `${bound}.` },
    ];
  }
  if (document.replications >= FEW_WINTERS && areAlike(areas)) return leadOfAlike(about);
  return leadOfOne(about, true);
}

/** Areas whose chances nobody can tell apart get one sentence. */
function leadOfAlike({ scenario, areas }: About): LeadPart[] {
  const hundredths = areas.map(({ reached }) => Math.round(reached['3'].probability * 100));
  const [least, most] = [Math.min(...hundredths), Math.max(...hundredths)];
  const chance = least === most ? `about ${most}` : `${least} to ${most}`;
  return [
    { text: areas.length === 2 ? 'Both areas' : `All ${roundedNumber(areas.length)} areas`, strong: true },
    { text: ` reach ${levelThree(scenario)} about as often: each in ` },
    { text: `${chance} in 100 winters`, strong: true },
    { text: '.' },
  ];
}

function leadOfOne(about: About, isWorst: boolean): LeadPart[] {
  const { scenario, document, subject } = about;
  const level = levelThree(scenario);
  const { headline, detail } = chanceOf(subject.reached['3'], document);
  const name = areaName(scenario, subject.scope);
  const isFew = document.replications < FEW_WINTERS;
  const isOpening = isWorst && !isFew;
  return [
    ...firstLook(document),
    { text: name, strong: true },
    {
      text: isOpening
        ? ` is most at risk. It reaches ${level} in `
        : ` ${reach(about, subject.scope)} ${level} in `,
    },
    { text: headline.replace(/^in /, ''), strong: true },
    { text: isFew ? fewTail(detail) : `${when(about)}.${causes(about)}` },
  ];
}

/** 'First look, 12 winters so far: '. */
function firstLook({ replications }: ResultDocument): LeadPart[] {
  if (replications >= FEW_WINTERS) return [];
  return [{ text: `First look, ${withUnit(roundedNumber(replications), WINTERS)} so far: ` }];
}

function fewTail(detail: string): string {
  return detail === '' || detail.startsWith('one winter') ? '.' : ` (${detail}).`;
}

/** ', usually first between 31 December and 17 January'; nothing of fewer winters than make a date firm. */
function when({ subject: { reached }, document }: About): string {
  const { n, firstDate } = reached['3'];
  if (n < ENOUGH_DATES || !firstDate?.p25 || !firstDate.p75) return '';
  if (firstDate.p50 === document.startDate) return ', from the first day';
  const [from, to] = [firstDate.p25, firstDate.p75];
  const apart = daysBetween(from, to);
  if (apart <= ABOUT_ONE_DATE) return `, usually first around ${dayAndMonth(firstDate.p50)}`;
  if (apart <= ABOUT_TWO_DATES) return `, usually first between ${dayAndMonth(from)} and ${dayAndMonth(to)}`;
  return `, first at any time from ${monthOf(from)} to ${monthOf(to)}`;
}

function causes({ subject }: About): string {
  const [first, second] = subject.causes;
  if (first === undefined) return '';
  if (second === undefined || first.days >= CLEARLY_MORE * second.days)
    return ` The main cause is ${lowerFirst(first.name)}.`;
  return ` The main causes are ${listInWords([first, second].map(({ name }) => lowerFirst(name)))}.`;
}

/** All areas together, and any of them, where the lead is of one area. */
function othersOf({ scenario, document, subject }: About, rows: readonly AreaFigures[]): string {
  const level = levelThree(scenario);
  const said = (scope: string) => {
    const row = rows.find((one) => one.scope === scope);
    if (row === undefined || scope === subject.scope) return '';
    // Where no area gets there, the lead has said so.
    if (scope === anyArea && row.reached['3'].n === 0) return '';
    const { headline } = chanceOf(row.reached['3'], document);
    const who = scope === anyArea ? 'At least one area' : areaName(scenario, scope);
    return `${who} ${reach({ scenario }, scope)} ${level} in ${headline.replace(/^in /, '')}.`;
  };
  return [said(anyArea), said('system')].filter((text) => text !== '').join(' ');
}

/** 'The county reaches', 'All areas together reach'. */
function reach({ scenario }: Pick<About, 'scenario'>, scope: string): string {
  return isSeveral(scenario, scope) ? 'reach' : 'reaches';
}

function rangeOf({ document, subject }: About): string {
  const { probability, n } = subject.reached['3'];
  const { replications } = document;
  const winters = withUnit(roundedNumber(replications), WINTERS);
  const { detail } = chanceOf(subject.reached['3'], document);
  const isRange = replications >= FEW_WINTERS && n > 0 && probability < 1;
  const range = isRange ? `Range ${detail} in 100, from chance in the simulation (${winters}).` : '';
  const few = replications < FEW_WINTERS ? `${FEW_WINTERS} winters or more settle the figures.` : '';
  const bound = range === '' && few === '' ? `From chance in the simulation (${winters}).` : '';
  return `${range}${few}${bound} The assumptions are not varied.`;
}

function chanceOf({ probability, low, high }: Reached, { replications }: ResultDocument) {
  return chanceInWords(probability, low, high, replications);
}

/** Whether each area's interval shares half or more of its length with that of the area most at risk. */
function areAlike(areas: readonly AreaFigures[]): boolean {
  const worst = areas[0]!.reached['3'];
  return areas.every(({ reached }) => {
    const { low, high } = reached['3'];
    const shared = Math.min(high, worst.high) - Math.max(low, worst.low);
    return shared >= Math.min(high - low, worst.high - worst.low) / 2;
  });
}

function levelThree(scenario: Scenario): string {
  return `${scenario.escalation.levelName} 3`;
}

function daysBetween(from: string, to: string): number {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  return first && last ? dayNumber(last) - dayNumber(first) : 0;
}

function dayAndMonth(iso: string): string {
  return longDate(iso).replace(/ \d{4}$/, '');
}

function monthOf(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? monthName(date.month) : iso;
}

/** Within a sentence; an abbreviation stays as it is. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
