import type { ThresholdsDocument } from '../../analysis/thresholds/thresholdsDocument.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { crisisInWords } from '../../words/crisisInWords.ts';
import { listInWords, scopeInWords } from '../../words/phrases.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { chanceInShort } from '../../words/chanceInWords.ts';
import { withUnit, WINTERS } from '../../words/unit.ts';
import { mean } from './settingWords.ts';

/** What a crisis and an alarm are here, and how often a crisis comes. */
export function crisisLines(
  { crisis, alarm, replications }: ThresholdsDocument,
  scenario: Scenario,
): string[] {
  const { levelName } = scenario.escalation;
  const shared = crisis.sharedWith.map((id) => scenario.indicators.find((one) => one.id === id)?.name ?? id);
  return [
    `A crisis: ${crisisInWords(scenario, crisis)}${crisis.isDefault ? ' (9 mornings in 10 of these winters have no more)' : ''}; ${mean(crisis.crises)} a winter; winters with one: ${chanceInShort(crisis.winters.probability, replications)}.`,
    ...(shared.length === 0
      ? []
      : [`  It shares its measure with indicators that may count the same people: ${listInWords(shared)}.`]),
    ...(crisis.onAtStart === 0
      ? []
      : [
          `  In ${withUnit(roundedNumber(crisis.onAtStart), WINTERS)} one is on at the start; it is not judged.`,
        ]),
    `An alarm: ${levelName} ${alarm.level}${alarm.level < 4 ? ' or above' : ''} in ${scopeInWords(scenario, alarm.scope)}; in time from ${alarm.horizonDays} to ${alarm.neededLeadDays} days before a crisis, or standing since earlier.`,
  ];
}
