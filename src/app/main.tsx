// What takes longest is sent for first: the workers and the scenario that opens. The page comes beside them.
import { fetchShipped, shippedIndex } from './library/fetchShipped.ts';
import { startEarly } from './pool/earlyWorkers.ts';

startEarly();
void fetchShipped(shippedIndex.opens).catch(() => undefined);
import('./page.tsx').then(({ openPage }) => openPage(), sayThatItFailed);

function sayThatItFailed(): void {
  const root = document.getElementById('root');
  if (root !== null) root.textContent = 'The page could not be loaded whole. Load it again to try once more.';
}
