import type { Steps } from '../../../analysis/result/steps.ts';
import type { LibraryDocument } from '../../../scenario/schema/scenario.ts';
import { chosenOf } from '../../run/thresholds/answeredFor.ts';
import { actionsStore } from '../../stores/actionsStore.ts';
import { thresholdsStore } from '../../stores/thresholdsStore.ts';
import type { KeptDocument } from '../database.ts';
import { keptDocument } from '../keptDocument.ts';
import type { OfKind } from './resultKey.ts';

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

/**
 * The parts of a result for storage, by name. From the summary of a result of the plan, every winter's figures are
 * stored.
 */
export function packResult(of: OfKind): ReadonlyMap<string, unknown> {
  const { asked, scenario, ...rest } = of.answer;
  const parts = new Map<string, unknown>([['asked', packAsked(of)]]);
  if (of.kind === 'plan') {
    const { document, summary, ...figures } = rest as Omit<typeof of.answer, 'asked' | 'scenario'>;
    parts.set('summary', summary.kept());
    for (const [name, value] of Object.entries(document)) parts.set(`document.${name}`, value);
    parts.set('figures', figures);
  } else parts.set('answer', rest);
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

/**
 * About how many bytes values take when they are stored: lists of numbers as they are, everything else as text. In
 * steps.
 */
export function* sizeInSteps(value: unknown): Steps<number> {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 9;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    return value.reduce<number>((sum, one) => sum + (typeof one === 'string' ? one.length : 9), 0);
  }
  const entries: Iterable<[unknown, unknown]> =
    value instanceof Map ? value.entries() : Object.entries(value as object);
  let size = 0;
  for (const [key, inner] of entries) {
    size += typeof key === 'string' ? key.length : 4;
    size += yield* sizeInSteps(inner);
    yield;
  }
  return size;
}
