import { chanceInWords } from '../../../words/chanceInWords.ts';
import { firstDateInWords } from '../../../words/firstDateInWords.ts';
import { meanInWords, type Phrase } from '../../../words/meanInWords.ts';
import { aboutMoney } from '../../../words/money.ts';
import { differenceInWords } from '../../../words/differenceInWords.ts';
import { tailSentence } from '../../../words/tailSentence.ts';
import { DAYS, type Unit } from '../../../words/unit.ts';
import type { Answer } from '../../run/answer.ts';
import type { Comparison } from '../../run/comparison.ts';
import { toSay } from '../../figures.ts';
import { hasHospitalDelay, levelLabel, setsLevels } from '../../scenarioWords.ts';

/** One answer in words. */
export interface Headline {
  readonly id: string;
  readonly figure: string;
  readonly detail: string;
  readonly sentence: string;
}

const BED_DAYS: Unit = { one: 'bed-day', many: 'bed-days' };
const MOST = 4;

/** The four answers that stand first; a scenario without levels or hospital delay gets its stages' waits instead. */
export function headlines(answer: Answer, effect: Comparison | null): Headline[] {
  const { scenario } = answer;
  const cards = [
    ...(setsLevels(scenario) ? [chanceCard(answer), firstDateCard(answer), daysCard(answer)] : []),
    ...(hasHospitalDelay(scenario) ? [bedDaysCard(answer, effect)] : []),
  ];
  return [...cards, ...waitCards(answer)].slice(0, MOST);
}

function chanceCard({ scenario, document }: Answer): Headline {
  const { probability, low, high } = document.levels.system.reached['3'];
  const phrase = chanceInWords(probability, low, high, document.replications);
  return card('chance', phrase, `reach ${levelLabel(scenario, 3)} for the whole system at least once.`);
}

function firstDateCard({ scenario, document }: Answer): Headline {
  const { n: reached, firstDate } = document.levels.system.reached['3'];
  const level = levelLabel(scenario, 3);
  const phrase = firstDateInWords({ reached, n: document.replications, ...firstDate }, level);
  return card('firstDate', phrase, `is when ${level} first comes for the whole system.`);
}

function daysCard({ scenario, document, daysOfWorstTenth }: Answer): Headline {
  const phrase = meanInWords(toSay(document.outcomes['daysAt3Plus.system']), DAYS);
  const isSeen = document.levels.system.reached['3'].n > 0;
  const tail = daysOfWorstTenth === null || !isSeen ? '' : `; ${tailSentence(0.1, daysOfWorstTenth, DAYS)}`;
  return card('days', withDetail(phrase, tail), `at ${levelLabel(scenario, 3)} or 4 for the whole system.`);
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
  if (verdict === 'undecided') return '; against no actions, no difference can be told';
  return verdict === 'less' || verdict === 'more' ? `, ${headline} than without the plan’s actions` : '';
}

function waitCards({ scenario, document }: Answer): Headline[] {
  return scenario.stages.map((stage) => {
    const { meanWaitDays } = document.stages[stage.id].system;
    const phrase = meanInWords(toSay(meanWaitDays), DAYS);
    return card(`wait-${stage.id}`, phrase, `is the mean wait to start at ${stage.name ?? stage.id}.`);
  });
}

function card(id: string, { headline, detail }: Phrase, sentence: string): Headline {
  return { id, figure: headline, detail, sentence };
}

function withDetail(phrase: Phrase, more: string): Phrase {
  return { ...phrase, detail: `${phrase.detail}${more}` };
}
