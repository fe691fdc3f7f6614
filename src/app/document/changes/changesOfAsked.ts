import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { editLines } from '../../../words/editInWords.ts';
import type { AskedDocument } from '../documentStore.ts';
import { resolvedStore } from '../resolvedStore.ts';

const known = new WeakMap<Scenario, readonly string[]>();

/**
 * What was changed in the chosen scenario, one line each; none while it is as it was opened. Null while the
 * scenario as it was opened is not known.
 */
export function changesOfAsked({ scenario, opened, edited }: AskedDocument): readonly string[] | null {
  if (edited === null) return [];
  const found = known.get(edited);
  if (found !== undefined) return found;
  const { of, base } = resolvedStore.getState();
  if (base === null || of?.scenario !== scenario || of.opened !== opened) return null;
  const lines = editLines(base, edited);
  known.set(edited, lines);
  return lines;
}
