// What takes longest is sent for first: the workers, the scenario that opens, and the work that is kept in the browser.
// The page comes beside them, and so does the first winter of a first visit.
import { findAtStart } from './autosave/atStart.ts';
import { fetchShipped, shippedIndex } from './document/fetchShipped.ts';
import { runAhead, startEarly } from './desk/earlyWorkers.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

startEarly();
void beginFirstVisit().catch(() => undefined);
import('./page.tsx').then(({ openPage }) => openPage(), sayThatItFailed);

async function beginFirstVisit(): Promise<void> {
  const [found, values] = await Promise.all([findAtStart(), fetchShipped(shippedIndex.opens)]);
  if (found.kind === 'nothing' && !found.isThere) await runAhead(values as Scenario);
}

function sayThatItFailed(): void {
  const root = document.getElementById('root');
  if (root !== null) root.textContent = 'The page could not be loaded whole. Load it again to try once more.';
}
