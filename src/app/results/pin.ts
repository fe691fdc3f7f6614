import { pinName, pinNote } from './pinName.ts';
import { listPin, type Pinned } from './pinStore.ts';
import { newId } from '../document/newId.ts';
import { engineOf, resultId } from './resultKey.ts';

/** Keeps a result to compare, named by what was changed. The same result is kept once. */
export function pin(pinned: Pinned): void {
  listPin({
    ...pinned,
    id: newId(),
    result: resultId(pinned),
    title: pinName(pinned),
    note: pinNote(pinned),
    engineVersion: engineOf(pinned),
    at: Date.now(),
    why: null,
  });
}
