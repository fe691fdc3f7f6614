import { isoPlusDays, longDate } from '../../../words/dates.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { sentence, scopeInWords } from '../../../words/phrases.ts';
import { DAYS, withUnit } from '../../../words/unit.ts';
import { figuresOf, type Answer } from '../../results/answer.ts';
import { hasHospitalDelay, levelLabel, setsLevels } from '../../wording/scenarioWords.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

const BED_DAYS = { one: 'bed-day', many: 'bed-days' };

/** What happened in one winter in all: days at each level, first date at 3, bed-days lost. */
export function winterInWords(answer: Answer, winter: number): string {
  const { scenario } = answer;
  const at = (column: string) => figuresOf(answer).column(column)[winter]!;
  const parts: string[] = [];
  if (setsLevels(scenario)) {
    const days = [2, 3, 4].map((level) => {
      return `${withUnit(roundedNumber(at(outcomeId.daysAt(level, 'system'))), DAYS)} at ${levelLabel(scenario, level)}`;
    });
    const first = at(outcomeId.firstDay(3, 'system'));
    const level = levelLabel(scenario, 3);
    const date = isoPlusDays(scenario.calendar.startDate, first);
    parts.push(`${scopeInWords(scenario, 'system')}: ${days.join(', ')}`);
    parts.push(
      Number.isNaN(first)
        ? `no day is at ${level} or above`
        : `the first day at ${level} or above is ${longDate(date)}`,
    );
  }
  if (hasHospitalDelay(scenario)) {
    const lost = roundedNumber(at(outcomeId.bedDaysLost()));
    parts.push(`${withUnit(lost, BED_DAYS)} ${lost === '1' ? 'is' : 'are'} lost in hospital to delay`);
  }
  return parts.map(sentence).join(' ');
}
