import { lazy, Suspense } from 'react';
import { provenanceAt } from '../../../../scenario/edit/ownFigure.ts';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { isClaim } from '../../../../scenario/provenance.ts';
import type { Provenance } from '../../../../scenario/schema/provenance.ts';
import { InfoPopover } from '../../../../ui/controls/InfoPopover.tsx';
import { useBase, useOwnSoon } from '../useOwn.ts';

const ProvenanceText = lazy(() =>
  import('./ProvenanceText.tsx').then((module) => ({ default: module.ProvenanceText })),
);

const marks = {
  own: { mark: 'My', says: 'your own figure', tone: 'strong' },
  evidence: { mark: 'E', says: 'evidence', tone: 'plain' },
  derived: { mark: 'D', says: 'derived', tone: 'plain' },
  assumption: { mark: 'A', says: 'assumption', tone: 'plain' },
  none: { mark: '?', says: 'no source given', tone: 'open' },
} as const;

interface ProvenanceMarkProps {
  readonly field: FieldSpec;
  readonly value: unknown;
  /** Shows only the source of this very number, where the source of the whole list is shown as well. */
  readonly onlyOwn?: boolean;
}

/** A small mark next to a number that shows its source. A value that claims nothing about the world has no mark. */
export function ProvenanceMark({ field, value, onlyOwn = false }: ProvenanceMarkProps) {
  const { words } = field;
  const entry = useOwnSoon((own) => {
    const found = provenanceAt(own, words);
    return found === null || (onlyOwn && !found.isOwn) ? null : found.provenance;
  });
  const ofBase = useBase((base) => provenanceAt(base, words)?.provenance ?? null);
  if (
    !isClaim(words) ||
    !holdsNumbers(value) ||
    (entry === null && (onlyOwn || typeof value === 'object' || value === field.byDefault))
  )
    return null;
  const { mark, says, tone } = marks[kindOf(entry ?? null, ofBase ?? null)];
  return (
    <InfoPopover mark={mark} tone={tone} label={`${field.label}: ${says}`} title={`${field.label}: ${says}`}>
      <Suspense fallback={<p>Loading…</p>}>
        <ProvenanceText field={field} entry={entry ?? null} isOwn={tone === 'strong'} />
      </Suspense>
    </InfoPopover>
  );
}

/** An entry that the opened scenario does not have is the user's. */
function kindOf(entry: Provenance | null, ofBase: Provenance | null): keyof typeof marks {
  if (entry === null) return 'none';
  return entry === ofBase || JSON.stringify(entry) === JSON.stringify(ofBase) ? entry.kind : 'own';
}

function holdsNumbers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'number';
  return Object.values(value).some(holdsNumbers);
}
