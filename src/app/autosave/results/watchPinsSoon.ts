import { retract } from '../../notices/noticeStore.ts';
import { pinStore } from '../../results/pinStore.ts';
import { findAtStart } from '../atStart.ts';
import { NOT_LOADED, sayNotLoaded } from './sayNotLoaded.ts';

/**
 * Reads which results are kept to compare. Where nothing was ever kept, the code for that is loaded with the first
 * result.
 */
export function watchPinsSoon(): void {
  let stop = pinStore.subscribe(begin);
  void findAtStart().then((found) => {
    if (found.kind !== 'nothing' || found.isThere) begin();
  });

  function begin(): void {
    stop();
    beginning ??= import('./watchPins.ts').then(
      ({ watchPins }) => {
        retract(NOT_LOADED);
        return watchPins();
      },
      () => {
        // The next change of the list asks for the code again.
        beginning = null;
        stop = pinStore.subscribe(begin);
        if (pinStore.getState().pins.length > 0) sayNotLoaded();
      },
    );
  }
}

let beginning: Promise<void> | null = null;
