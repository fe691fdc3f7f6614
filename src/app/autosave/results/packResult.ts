import type { KeptSummary } from '../../../experiment/summary/summary.ts';
import type { LibraryDocument } from '../../../scenario/schema/scenario.ts';
import { chosenOf } from '../../results/answeredFor.ts';
import { actionsStore } from '../../results/actionsStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import { keptDocument, type KeptDocument } from '../../document/keptDocument.ts';
import type { OfKind } from '../../results/resultKey.ts';

/** What was chosen and simulated. Its documents are named by the hash of their text. */
export interface PackedAsked {
  readonly scenario: string;
  readonly overlays: readonly { readonly id: string; readonly scale: number }[];
  readonly opened: readonly string[];
  readonly edited: string | null;
  readonly replications: number;
  readonly seed: string;
  /** Hash of the scenario as it was simulated. */
  readonly simulated: string;
  readonly documents: readonly KeptDocument[];
}

/** The parts of a result for storage, by name. Of a result of the plan, `summary` is every winter's figures. */
export function packResult(of: OfKind, summary: KeptSummary | null): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>([['asked', packAsked(of)]]);
  if (of.kind === 'plan') {
    const { document, run, winters, causes, samples } = of.answer;
    parts.set('summary', summary);
    for (const [name, value] of Object.entries(document)) parts.set(`document.${name}`, value);
    parts.set('figures', { run, winters, causes, samples });
  } else {
    const { asked: _asked, scenario: _scenario, ...rest } = of.answer;
    parts.set('answer', rest);
  }
  if (of.kind === 'actions') parts.set('options', actionsStore.getState());
  if (of.kind === 'thresholds')
    parts.set('options', chosenOf(of.answer.reading) ?? thresholdsStore.getState());
  return parts;
}

function packAsked({ answer: { asked, scenario } }: OfKind): PackedAsked {
  const opened = asked.opened.map(keptDocument);
  const edited = asked.edited === null ? null : keptDocument(asked.edited);
  const simulated = keptDocument(scenario as LibraryDocument);
  const documents = new Map(
    [...opened, ...(edited ? [edited] : []), simulated].map((one) => [one.hash, one]),
  );
  return {
    scenario: asked.scenario,
    overlays: asked.overlays.map(({ id, scale }) => ({ id, scale })),
    opened: opened.map(({ hash }) => hash),
    edited: edited?.hash ?? null,
    replications: asked.replications,
    seed: asked.seed,
    simulated: simulated.hash,
    documents: [...documents.values()],
  };
}

/** About how many bytes values take when they are stored: lists of numbers as they are, everything else as text. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 9;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value) && typeof value[0] === 'number') return 9 * value.length;
  const entries: Iterable<[unknown, unknown]> =
    value instanceof Map ? value.entries() : Object.entries(value as object);
  let size = 0;
  for (const [key, inner] of entries) size += (typeof key === 'string' ? key.length : 4) + sizeOf(inner);
  return size;
}
