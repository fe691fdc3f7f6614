import type { ActionsDocument } from '../../analysis/actions/actionsDocument.ts';
import type { HowResult } from '../../analysis/actions/howResult.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { howInWords } from '../../words/howInWords.ts';
import { movedInWords } from '../../words/movedInWords.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import { watchedInWords } from '../../words/watchedInWords.ts';
import { section } from './textTable.ts';

/** Lines on how each chosen action worked: when it started, how far ahead of a crisis, and what it changed. */
export function howLines(
  { how }: ActionsDocument,
  scenario: Scenario,
  nameOf: (id: string) => string,
): string[] {
  return how.flatMap((one) =>
    section(
      `How it worked: ${nameOf(one.action)}, ${withUnit(roundedNumber(one.replications), WINTERS)} with it and the same without it`,
      linesOf(one, scenario),
    ),
  );
}

function linesOf(how: HowResult, scenario: Scenario): string[] {
  return [
    ...howInWords(how, scenario).map(({ name, said }) => `  ${name}: ${said}`),
    `  Watched: ${watchedInWords(scenario, how.watched)}`,
    ...movedInWords(how, scenario).map((line) => `    ${line}`),
  ];
}
