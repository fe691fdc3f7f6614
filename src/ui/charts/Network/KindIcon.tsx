import Gavel from 'lucide-react/dist/esm/icons/gavel.js';
import LayoutGrid from 'lucide-react/dist/esm/icons/layout-grid.js';
import LogIn from 'lucide-react/dist/esm/icons/log-in.js';
import LogOut from 'lucide-react/dist/esm/icons/log-out.js';
import Store from 'lucide-react/dist/esm/icons/store.js';
import Users from 'lucide-react/dist/esm/icons/users.js';
import type { NetworkNodeKind } from './networkTypes.ts';

const ICONS = { stream: LogIn, team: Users, places: LayoutGrid, panel: Gavel, market: Store, leave: LogOut };

/** The sign of a kind of part. Its word is in the legend and in the part's name. */
export function KindIcon({ kind }: { readonly kind: NetworkNodeKind }) {
  const Icon = ICONS[kind];
  return <Icon size="0.8125rem" aria-hidden="true" />;
}
