import { useMemo, type ReactNode } from 'react';
import { DraftPlaceContext } from '../../ui/controls/draftPlace.ts';
import { draftPlaceOf, type DraftPage } from '../document/draftStore.ts';

interface DraftsOfProps extends DraftPage {
  readonly children: ReactNode;
}

/** Text that cannot be read stays in the fields of this page, also when they go out of sight and come back. */
export function DraftsOf({ id, label, href, children }: DraftsOfProps) {
  const place = useMemo(() => draftPlaceOf({ id, label, href }), [id, label, href]);
  return <DraftPlaceContext value={place}>{children}</DraftPlaceContext>;
}
