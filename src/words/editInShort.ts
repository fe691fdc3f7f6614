import type { Edit } from '../scenario/edit/edits.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { editInWords, editLabel, narrow } from './editInWords.ts';
import { roundedNumber } from './numbers.ts';

/** Values that are longer than this are left out. */
const LONGEST = 60;

/**
 * Edits in a few words each, for a name: '+8% Hospital discharges: people a day', 'Short-term beds: places 0 → 4'. Numbers
 * that were changed by the same percentage in several areas are one.
 */
export function editsInShort(edits: readonly Edit[], before: Scenario, after: Scenario): string[] {
  const all = edits.map((edit) => shortForms(edit, before, after));
  const count = (brief: string) => all.filter((one) => one.brief === brief).length;
  return [...new Set(all.map(({ brief, full }) => (brief !== null && count(brief) > 1 ? brief : full)))];
}

/** In full, and without the area; null where it has no percentage that other areas may share. */
function shortForms(edit: Edit, before: Scenario, after: Scenario): { full: string; brief: string | null } {
  const words = editInWords(edit, before, after);
  const percentage = percentageOf(edit);
  if (percentage === null) {
    const whole = `${words.where}: ${words.what}`;
    return { full: whole.length > LONGEST ? editLabel(words) : whole, brief: null };
  }
  const [part] = words.where.split(', ');
  return {
    full: `${percentage} ${editLabel(words)}`,
    brief: `${percentage} ${editLabel({ ...words, where: part })}`,
  };
}

/** '+8%', '−12%', '+0.4%'; null of what is no number, or has none to be compared with. */
function percentageOf({ change }: Edit): string | null {
  const { before, after } = narrow(change);
  if (typeof before !== 'number' || typeof after !== 'number' || before === 0) return null;
  const percent = (after / before - 1) * 100;
  const said = roundedNumber(percent, Math.abs(percent) < 2 ? -1 : 0);
  if (!Number.isFinite(percent) || Number(said.replace('−', '-')) === 0) return null;
  return `${percent > 0 ? '+' : ''}${said}%`;
}
