import type { Reached, ResultDocument } from '../analysis/result/resultTypes.ts';
import { anyArea } from '../experiment/outcomes/columns.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { areaName } from './areaCells.ts';
import { isSeveral, listInWords } from './phrases.ts';
import { type AreaFigures, areaRows } from './areaRows.ts';
import { chanceInWords, FEW_WINTERS } from './chanceInWords.ts';
import { dayNumber, parseIsoDate, longDate, monthName } from './dates.ts';
import { ENOUGH_DATES } from './firstDateInWords.ts';
import { roundedNumber } from './numbers.ts';
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
/** First dates within so many days of each other are said by the day; others by their months. */
const NEAR_DATES = 35;

/**
 * The answer of a run in a sentence. It is about the chosen area, or else the one most at risk of level 3. It is about all
 * areas together only where there are not several.
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
    const { detail } = chanceOf(areas[0]!.reached['3'], document);
    const isOne = document.replications === 1;
    return [
      ...firstLook(document),
      { text: 'No area', strong: true },
      { text: ` reaches ${level} in ` },
      { text: isOne ? 'the one winter so far' : `any of ${wintersOf(document)}`, strong: true },
      { text: isOne || detail === '' ? '.' : ` (${detail} in each).` },
    ];
  }
  if (document.replications >= FEW_WINTERS && areAlike(areas)) return leadOfAlike(about);
  return leadOfOne(about, true);
}

/** One sentence for areas whose chances show no clear difference. */
function leadOfAlike({ scenario, areas }: About): LeadPart[] {
  const hundredths = areas.map(({ reached }) => Math.round(reached['3'].probability * 100));
  const [least, most] = [Math.min(...hundredths), Math.max(...hundredths)];
  const chance = least === most ? `about ${most}` : `${least} to ${most}`;
  const tail = least === most ? ' Each does so in ' : ' The chances are ';
  return [
    { text: areas.length === 2 ? 'Both areas' : `All ${roundedNumber(areas.length)} areas`, strong: true },
    { text: ` are about equally likely to reach ${levelThree(scenario)}.${tail}` },
    { text: `${chance} in 100 winters`, strong: true },
    { text: '.' },
  ];
}

function leadOfOne(about: About, isWorst: boolean): LeadPart[] {
  const { scenario, document, subject } = about;
  const level = levelThree(scenario);
  const { detail } = chanceOf(subject.reached['3'], document);
  const name = areaName(scenario, subject.scope);
  const { verb, chance } = reaching(about, subject);
  const isFew = document.replications < FEW_WINTERS;
  const isOpening = isWorst && !isFew;
  return [
    ...firstLook(document),
    { text: name, strong: true },
    {
      text: isOpening ? ` is most at risk. It reaches ${level} in ` : ` ${verb} ${level} in `,
    },
    { text: chance, strong: true },
    { text: isFew ? fewTail(detail) : `.${when(about)}${causes(about)}` },
  ];
}

/** 'First look, 12 winters so far: '. */
function firstLook({ replications }: ResultDocument): LeadPart[] {
  if (replications >= FEW_WINTERS) return [];
  return [{ text: `First look, ${wintersOf({ replications })} so far: ` }];
}

function wintersOf({ replications }: Pick<ResultDocument, 'replications'>): string {
  return withUnit(roundedNumber(replications), WINTERS);
}

function fewTail(detail: string): string {
  return detail === '' || detail.startsWith('one winter') ? '.' : ` (${detail}).`;
}

/** ' In half of these it first does so between 31 December and 17 January.'; nothing of fewer winters than make a date firm. */
function when({ subject: { reached, scope }, scenario, document }: About): string {
  const { n, firstDate } = reached['3'];
  if (n < ENOUGH_DATES || !firstDate?.p25 || !firstDate.p75) return '';
  const [they, verb] = isSeveral(scenario, scope) ? ['they', 'do'] : ['it', 'does'];
  if (firstDate.p50 === document.startDate)
    return ` In at least half of these ${they} ${verb} so on the first day.`;
  const [from, to] = [firstDate.p25, firstDate.p75];
  const isNear = daysBetween(from, to) <= NEAR_DATES;
  const [first, last] = [from, to].map(isNear ? dayAndMonth : monthOf);
  return ` In half of these ${they} first ${verb} so between ${first} and ${last}.`;
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
    const who = scope === anyArea ? 'At least one area' : areaName(scenario, scope);
    const { verb, chance } = reaching({ scenario, document }, row);
    return `${who} ${verb} ${level} in ${chance}.`;
  };
  return [said(anyArea), said('system')].filter((text) => text !== '').join(' ');
}

/** 'reaches' and 'about 64 in 100 winters'; 'do not reach' and 'the one winter so far'. */
function reaching(
  { scenario, document }: Pick<About, 'scenario' | 'document'>,
  { scope, reached }: AreaFigures,
): { verb: string; chance: string } {
  const isMany = isSeveral(scenario, scope);
  const isNone = document.replications === 1 && reached['3'].n === 0;
  const chance = chanceOf(reached['3'], document).headline.replace(/^(not )?in /, '');
  if (isNone) return { verb: isMany ? 'do not reach' : 'does not reach', chance };
  return { verb: isMany ? 'reach' : 'reaches', chance };
}

function rangeOf({ scenario, document, subject: { scope, reached } }: About): string {
  const { probability, n } = reached['3'];
  if (document.replications < FEW_WINTERS)
    return `Chances in 100 are given from ${FEW_WINTERS} winters on. The assumptions are not varied.`;
  const [of, doubt] = [`This is from ${wintersOf(document)}.`, 'Wrong assumptions could move it further.'];
  if (n === 0 || probability >= 1) return `${of} ${doubt}`;
  const name = areaName(scenario, scope);
  const who = scope === 'system' ? lowerFirst(name) : name;
  const between = chanceOf(reached['3'], document).detail.replace(' to ', ' and ');
  return `${of} With very many winters, the chance for ${who} would probably settle between ${between} in 100 (95% range). ${doubt}`;
}

function chanceOf({ probability, low, high }: Reached, { replications }: ResultDocument) {
  return chanceInWords(probability, low, high, replications);
}

/** Whether each area's interval shares half or more of its length with that of the area most at risk. */
function areAlike(areas: readonly AreaFigures[]): boolean {
  const worst = areas[0]!.reached['3'];
  return areas.every(({ reached }) => {
    const { probability, low, high } = reached['3'];
    // a chance that rounds to none or to all is said in words of its own
    if (probability < 0.005 || probability >= 0.995) return false;
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
