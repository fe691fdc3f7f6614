import type { Provenance } from '../../schema/provenance.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { freeId } from './freeId.ts';
import { withArea } from './newArea.ts';
import { nameOfPart } from './placeInWords.ts';
import { insertAt } from './rows.ts';

/**
 * The scenario with a copy of a part right after it. The copy has a free id, a key of its own and "(copy)" in its name,
 * and its numbers are marked as copied by hand. Nothing mentions the copy yet. A copied team takes its share of the
 * staff once more, which the checks may refuse.
 */
export function duplicatePart(
  scenario: Scenario,
  words: FieldPath,
): { scenario: Scenario; words: FieldPath } {
  const list = words.slice(0, -1);
  const part = valueAt(scenario, words) as { id: string; key?: string; name?: string } | undefined;
  if (part === undefined) throw new Error(`duplicatePart: no part at ${words.join('.')}`);
  const id = freeId(scenario, list, `${part.id.slice(0, 32)}Copy`);
  const name = `${(nameOfPart(scenario, words) ?? part.id).slice(0, 190)} (copy)`;
  const copy = [...list, id];
  if (list.length === 1 && list[0] === 'areas')
    return { scenario: withArea(scenario, { id, name }, part.id), words: copy };
  const at = (valueAt(scenario, list) as readonly unknown[]).indexOf(part) + 1;
  const named = 'name' in part || list[0] !== 'stages' || list.length === 1 ? { name } : {};
  // Its draws of chance are its own: they go by its id, which no other part of its kind has as a key.
  const { key: _, ...own } = part;
  const next = insertAt(scenario, list, { ...own, id, ...named }, at);
  const entry: Provenance = {
    kind: 'assumption',
    reason: `Copied by hand from ${nameOfPart(scenario, words)}.`,
    figures: [],
  };
  const hasSource = list[0] === 'targets' || list[0] === 'outcomes';
  return {
    scenario: hasSource ? next : withValueAt(next, ['provenance', copy.join('.')], entry),
    words: copy,
  };
}
