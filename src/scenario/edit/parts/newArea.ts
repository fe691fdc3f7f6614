import { idOf } from '../../paths/idPath.ts';
import type { Provenance } from '../../schema/provenance.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withPartAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { isRecord } from '../sameValue.ts';
import { pathOfWords } from '../../paths/pathOfWords.ts';

/**
 * The scenario with another area, which gets its own value in every record by area. The value is that of an area to
 * copy, otherwise the mean of the others' numbers or the first of values that are no numbers. In places that all areas
 * share, the new area begins with nobody. Parts and rules that list their areas do not get it.
 */
export function withArea(scenario: Scenario, area: { id: string; name: string }, copied?: string): Scenario {
  const from =
    copied === undefined ? 'Added by hand: the mean of the other areas.' : `Copied by hand from ${copied}.`;
  const { provenance: _, ...parts } = scenario;
  return recordsByArea(parts, []).reduce(
    (next, words) => {
      const record = valueAt(scenario, words) as Record<string, unknown>;
      const isShared = fillsSharedPlaces(scenario, words);
      const other =
        copied === undefined
          ? meanOf(Object.values(record), words[0] === 'initialState' ? Math.floor : Math.round)
          : record[copied];
      const value = isShared ? 0 : other;
      const reason = isShared ? 'Nobody at the start: the places are shared, and others have them.' : from;
      if (value === undefined) return next;
      const withOne = withValueAt(next, [...words, area.id], value);
      if (typeof value === 'boolean') return withOne;
      const entry: Provenance = { kind: 'assumption', reason, figures: [] };
      return withValueAt(withOne, ['provenance', pathOfWords(scenario, [...words, area.id])], entry);
    },
    withPartAt(scenario, ['areas'], area),
  );
}

/** Whether a record says who is at the start in places that all areas share, which another area cannot fill further. */
function fillsSharedPlaces(scenario: Scenario, words: FieldPath): boolean {
  if (words[0] !== 'initialState' || words.includes('waiting')) return false;
  const { stage } = valueAt(scenario, words.slice(0, 2)) as Scenario['initialState'][number];
  return scenario.stages.some(({ id, scope }) => id === stage && scope === 'system');
}

/** Where records by area stand in parts and rules that belong to every area. */
function recordsByArea(value: unknown, words: FieldPath): FieldPath[] {
  if (Array.isArray(value))
    return value.flatMap((one, at) => recordsByArea(one, [...words, idOf(one) ?? String(at)]));
  if (!isRecord(value) || Array.isArray(value.areas) !== (words.length === 0)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'byArea'
      ? [[...words, key], ...recordsByArea(inner, [...words, key])]
      : recordsByArea(inner, [...words, key]),
  );
}

/** The mean of numbers, whole where they all are (people at the start rounded down, so that they have room); the first where they are something else. */
function meanOf(values: readonly unknown[], roundWhole: (value: number) => number): unknown {
  if (!values.every((one) => typeof one === 'number')) return values[0];
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return values.every(Number.isInteger) ? roundWhole(mean) : Number(mean.toPrecision(12));
}
