// What takes longest is sent for first: the workers, the scenario that opens, and the work that is kept in the browser.
// The page comes beside them.
import { findAtStart } from './keeping/atStart.ts';
import { fetchShipped, shippedIndex } from './library/fetchShipped.ts';
import { startEarly } from './pool/earlyWorkers.ts';

startEarly();
void findAtStart();
void fetchShipped(shippedIndex.opens).catch(() => undefined);
import('./page.tsx').then(({ openPage }) => openPage(), sayThatItFailed);

function sayThatItFailed(): void {
  const root = document.getElementById('root');
  if (root !== null) root.textContent = 'The page could not be loaded whole. Load it again to try once more.';
}
