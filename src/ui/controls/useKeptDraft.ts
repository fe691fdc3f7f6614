import { useCallback, useContext, useState, useSyncExternalStore } from 'react';
import { DraftPlaceContext, type FieldDraft } from './draftPlace.ts';

/**
 * The draft of a field and how to replace it. The place around the field keeps it. Without such a place, it lasts as
 * long as the field.
 */
export function useKeptDraft(
  name: string,
  label: string,
): readonly [FieldDraft | null, (draft: FieldDraft | null) => void] {
  const place = useContext(DraftPlaceContext);
  const [own, setOwn] = useState<FieldDraft | null>(null);
  const follow = useCallback(
    (changed: () => void) => place?.follow(name, changed) ?? (() => undefined),
    [place, name],
  );
  const kept = useSyncExternalStore(follow, () => place?.read(name) ?? null);
  const keep = useCallback(
    (draft: FieldDraft | null) => place?.keep(name, draft, label),
    [place, name, label],
  );
  return place === null ? [own, setOwn] : [kept, keep];
}
