import { documentStore, isSameDocument, type AskedDocument } from '../document/documentStore.ts';
import { requestStore, type RunRequestState } from '../document/requestStore.ts';
import type { KeptVersion } from './database.ts';
import { keptDocument, type KeptDocument } from '../document/keptDocument.ts';

/** Everything in a version: what is chosen, and how it is run. */
export interface Snapshot {
  readonly document: AskedDocument;
  readonly request: RunRequestState;
}

/** The present state of the page. */
export function snapshotNow(): Snapshot {
  return { document: documentStore.getState(), request: requestStore.getState() };
}

/** The state of a page before anything was changed or restored. */
export function untouched(): Snapshot {
  return { document: documentStore.getInitialState(), request: requestStore.getInitialState() };
}

/** Whether two snapshots are of the same documents and the same request. */
export function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  const { replications, seed } = one.request;
  const isSameRequest = replications === other.request.replications && seed === other.request.seed;
  return isSameRequest && isSameDocument(one.document, other.document);
}

/** A snapshot's fields as they are stored, and the documents that it needs. */
export function keptSnapshot({ document, request }: Snapshot): {
  readonly fields: Omit<KeptVersion, 'work' | 'number' | 'format' | 'at' | 'description'>;
  readonly documents: readonly KeptDocument[];
} {
  const opened = document.opened.map(keptDocument);
  const edited = document.edited === null ? [] : [keptDocument(document.edited)];
  const documents = [...opened, ...edited];
  const fields = {
    scenario: document.scenario,
    overlays: document.overlays.map(({ id, scale }) => ({ id, scale })),
    opened: opened.map(({ hash }) => hash),
    edited: edited[0]?.hash ?? null,
    replications: request.replications,
    seed: request.seed,
    documents: [...new Set(documents.map(({ hash }) => hash))],
  };
  return { fields, documents };
}
