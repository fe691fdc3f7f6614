import type { ActionsReading } from '../../../session/actionsSession.ts';
import { usualAim } from '../../../analysis/selection/selectBest.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { outcomeInFull } from './actionWords.ts';
import type { RankedBy } from './rankingRows.tsx';

/** The fewest and the most winters that the rows of a ranking rest on. */
export function wintersOfRows(
  { counts, shareWinters }: ActionsReading,
  by: RankedBy,
): { readonly least: number; readonly most: number } {
  if (by === 'share') return { least: shareWinters, most: shareWinters };
  const all = Object.values(counts).map((count) => count[by]);
  return { least: Math.min(...all), most: Math.max(...all) };
}

/** '200', or '60 to 200' where the rows rest on different numbers. */
export function wintersInWords(reading: ActionsReading, by: RankedBy): string {
  const { least, most } = wintersOfRows(reading, by);
  return least === most ? roundedNumber(most) : `${roundedNumber(least)} to ${roundedNumber(most)}`;
}

/** Why the rows have different numbers of winters, and which outcome decided. Empty where they have the same number. */
export function raceSaid(answer: ActionsAnswer, by: RankedBy, isRunning: boolean): string {
  const { least, most } = wintersOfRows(answer.reading, by);
  const uneven =
    least === most
      ? ''
      : isRunning || answer.reading.racedFor === null || least < usualAim.firstStage
        ? 'Some rows rest on fewer winters than others: not all of them were simulated yet.'
        : `Clear losers stop early, after as few as ${roundedNumber(least)} winters, and have wider ranges. Actions that may still help most have up to ${roundedNumber(most)}.`;
  return [uneven, otherRace(answer)].filter(Boolean).join(' ');
}

function otherRace({ scenario, reading: { document, racedFor } }: ActionsAnswer): string {
  if (racedFor === null || racedFor === document.outcome) return '';
  return `The winters were shared out by “${outcomeInFull(scenario, racedFor)}”: find out again to share them out by this outcome.`;
}
