import { pinStore } from '../../stores/pinStore.ts';
import { findAtStart } from '../atStart.ts';

/** Reads which results are kept to compare; where nothing was ever kept the code for it comes with the first of them. */
export function watchPinsSoon(): void {
  const first = pinStore.subscribe(begin);
  void findAtStart().then((found) => {
    if (found.kind !== 'nothing' || found.isThere) begin();
  });

  function begin(): void {
    first();
    beginning ??= import('./watchPins.ts').then(({ watchPins }) => watchPins());
  }
}

let beginning: Promise<void> | null = null;
