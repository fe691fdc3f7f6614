import {
  rangeInWords,
  meanInWords,
  roundedNumber,
  supportedPlace,
  type Phrase,
} from '../../../words/numbers.ts';
import { aboutMoney } from '../../../words/money.ts';
import { differenceInWords } from '../../../words/differenceInWords.ts';
import { DAYS, type Unit } from '../../../words/unit.ts';
import type { Answer } from '../../results/answer.ts';
import type { Comparison } from '../../results/answer.ts';
import { toSay } from '../../wording/figures.ts';
import { hasHospitalDelay } from '../../wording/scenarioWords.ts';
import { notStartedInWords } from '../../wording/loadInWords.ts';

/** One answer in words. */
export interface Headline {
  readonly id: string;
  readonly figure: string;
  readonly detail: string;
  readonly sentence: string;
}

const BED_DAYS: Unit = { one: 'bed-day', many: 'bed-days' };
const MOST = 4;

/** The answers of a scenario without levels: bed-days lost to delay, then the waits at its stages. */
export function headlines(answer: Answer, effect: Comparison | null): Headline[] {
  const cards = hasHospitalDelay(answer.scenario) ? [bedDaysCard(answer, effect)] : [];
  return [...cards, ...waitCards(answer)].slice(0, MOST);
}

/**
 * What delay in hospital comes to, and what the plan's actions do about it, in sentences: for under the table of areas.
 * Empty where nobody waits in hospital.
 */
export function delaySentences({ scenario, document }: Answer, effect: Comparison | null): string {
  if (!hasHospitalDelay(scenario)) return '';
  const days = toSay(document.outcomes.bedDaysLost);
  if (days.mean === null) return '';
  const { headline } = meanInWords(days, BED_DAYS);
  const ends =
    days.low === days.high
      ? null
      : rangeInWords(days.low, days.high, supportedPlace(days.mean, days.low, days.high));
  const range = ends === null ? '' : ` (${ends})`;
  const cost = document.outcomes.costOfDelay;
  const money = cost?.mean ? ` They cost ${aboutMoney(cost.mean, cost.low, cost.high)}.` : '';
  const lost = days.mean === 0 ? 'No hospital bed-days' : `About ${headline} in hospital`;
  return `${lost}${range} are lost to delay in ${document.replications === 1 ? 'the one winter so far' : 'a winter'}.${money}${savedSentence(effect)}`;
}

function savedSentence(effect: Comparison | null): string {
  const difference = effect?.others[0]?.rows.find(({ column }) => column.id === 'bedDaysLost')?.difference;
  if (!effect || !difference) return '';
  const winters = `${roundedNumber(effect.winters)} winters`;
  const { headline, verdict } = differenceInWords(difference, { one: '', many: '' });
  if (verdict === 'undecided')
    return ` The plan’s actions make no clear difference to these bed-days in ${winters}.`;
  if (verdict !== 'less' && verdict !== 'more') return '';
  const more = verdict === 'less' ? headline.replace('fewer', 'more') : headline.replace('more', 'fewer');
  return ` Without the plan’s actions a winter loses ${more} bed-days, on average over the same ${winters}.`;
}

function bedDaysCard({ document }: Answer, effect: Comparison | null): Headline {
  const phrase = meanInWords(toSay(document.outcomes.bedDaysLost), BED_DAYS);
  const cost = document.outcomes.costOfDelay;
  const money = cost?.mean ? ` · ${aboutMoney(cost.mean, cost.low, cost.high)}` : '';
  return card('bedDays', withDetail(phrase, money), `lost in hospital to delay${savedBy(effect)}.`);
}

function savedBy(effect: Comparison | null): string {
  const difference = effect?.others[0]?.rows.find(({ column }) => column.id === 'bedDaysLost')?.difference;
  if (!difference) return '';
  const { headline, verdict } = differenceInWords(difference, { one: '', many: '' });
  if (verdict === 'undecided') return '. Compared with no actions, there is no clear difference';
  return verdict === 'less' || verdict === 'more' ? `, ${headline} than without the plan’s actions` : '';
}

function waitCards({ scenario, document }: Answer): Headline[] {
  return scenario.stages.map((stage) => {
    const figures = document.stages[stage.id]!.system!;
    const notStarted = notStartedInWords(figures);
    const phrase = meanInWords(toSay(figures.meanWaitDays), DAYS);
    const told = notStarted === '' ? phrase : withDetail(phrase, `; ${notStarted}`);
    return card(
      `wait-${stage.id}`,
      told,
      `is the average wait of people who start at ${stage.name ?? stage.id}.`,
    );
  });
}

function card(id: string, { headline, detail }: Phrase, sentence: string): Headline {
  return { id, figure: headline, detail, sentence };
}

function withDetail(phrase: Phrase, more: string): Phrase {
  return { ...phrase, detail: `${phrase.detail}${more}` };
}
