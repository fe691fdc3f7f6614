import { idOf } from '../../idPath.ts';
import type { Provenance } from '../../schema/provenance.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withPartAt, withValueAt, type Words } from '../atWords.ts';
import { isRecord } from '../sameValue.ts';
import { pathOfWords } from '../pathOfWords.ts';

/**
 * The scenario with another area, in which every value by area has one for it: that of an area to copy, else the mean of
 * the numbers of the others or the first of what is no number. Parts and rules that list their areas do not get it.
 */
export function withArea(scenario: Scenario, area: { id: string; name: string }, copied?: string): Scenario {
  const reason =
    copied === undefined ? 'Added by hand: the mean of the other areas.' : `Copied by hand from ${copied}.`;
  const { provenance: _, ...parts } = scenario;
  return recordsByArea(parts, []).reduce(
    (next, words) => {
      const record = valueAt(scenario, words) as Record<string, unknown>;
      const value = copied === undefined ? meanOf(Object.values(record)) : record[copied];
      if (value === undefined) return next;
      const withOne = withValueAt(next, [...words, area.id], value);
      if (typeof value === 'boolean') return withOne;
      const entry: Provenance = { kind: 'assumption', reason, figures: [] };
      return withValueAt(withOne, ['provenance', pathOfWords(scenario, [...words, area.id])], entry);
    },
    withPartAt(scenario, ['areas'], area),
  );
}

/** Where records by area stand in parts and rules that belong to every area. */
function recordsByArea(value: unknown, words: Words): Words[] {
  if (Array.isArray(value))
    return value.flatMap((one, at) => recordsByArea(one, [...words, idOf(one) ?? String(at)]));
  if (!isRecord(value) || Array.isArray(value.areas) !== (words.length === 0)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'byArea'
      ? [[...words, key], ...recordsByArea(inner, [...words, key])]
      : recordsByArea(inner, [...words, key]),
  );
}

/** The mean of numbers, whole where they all are; the first where they are something else. */
function meanOf(values: readonly unknown[]): unknown {
  if (!values.every((one) => typeof one === 'number')) return values[0];
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return values.every(Number.isInteger) ? Math.round(mean) : Number(mean.toPrecision(12));
}
