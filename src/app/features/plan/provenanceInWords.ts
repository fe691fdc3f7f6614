import { isByArea } from '../../../scenario/byArea.ts';
import { provenanceAt } from '../../../scenario/edit/ownFigure.ts';
import { valueAt, type FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { isSameValue } from '../../../scenario/edit/sameValue.ts';
import type { ByArea } from '../../../scenario/schema/primitives.ts';
import type { Provenance } from '../../../scenario/schema/provenance.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { listInWords } from '../../../words/phrases.ts';

/** 'a published figure', 'worked out from 2 published figures', 'our estimate, could be 12 to 22'. */
export function provenanceInWords(provenance: Provenance | undefined): string | undefined {
  if (provenance === undefined) return undefined;
  const count = provenance.figures.length;
  if (provenance.kind === 'evidence') return count > 1 ? `${count} published figures` : 'a published figure';
  if (provenance.kind === 'derived')
    return count > 0
      ? `worked out from ${count} published ${count === 1 ? 'figure' : 'figures'}`
      : 'worked out from other figures';
  const { range } = provenance;
  if (range === undefined) return 'our estimate';
  if (range.as !== 'factor') return `our estimate, could be ${range.low} to ${range.high}`;
  if (range.low === 0.5 && range.high === 2) return 'our estimate, could be half to double this';
  if (range.low === 0)
    return `our estimate, could be anything from zero to ${range.high === 1 ? 'this' : `${range.high} times this`}`;
  return `our estimate, could be ${range.low} to ${range.high} times this`;
}

/**
 * Where a field of the simulated scenario comes from. A number that the user has changed is the user's own: 'your own
 * number'. Where some areas keep theirs: 'your own number in East Kent · worked out from 1 published figure'. `edited`
 * is the scenario as it was changed here, `base` as it was opened.
 */
export function sourceInWords(
  scenario: Scenario,
  words: FieldPath,
  edited: Scenario | null,
  base: Scenario | null,
): string | undefined {
  const source = provenanceInWords(provenanceAt(scenario, words)?.provenance);
  if (edited === null || base === null) return source;
  const [now, before] = [valueAt(edited, words), valueAt(base, words)] as (ByArea<unknown> | undefined)[];
  if (isSameValue(now, before)) return source;
  const own = ownAreas(now, before);
  if (own.length === 0) return 'your own number';
  const names = own.map((id) => edited.areas.find((area) => area.id === id)?.name ?? id);
  return [`your own number in ${listInWords(names)}`, ...(source === undefined ? [] : [source])].join(' · ');
}

/** The areas whose value was changed; none where all were, or where values are not given area by area. */
function ownAreas(now: ByArea<unknown> | undefined, before: ByArea<unknown> | undefined): string[] {
  if (!isByArea(now) || !isByArea(before)) return [];
  const areas = Object.keys(now.byArea);
  const own = areas.filter((area) => !isSameValue(now.byArea[area], before.byArea[area]));
  return own.length === areas.length ? [] : own;
}
