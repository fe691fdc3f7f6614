import type { Pin, PinKind } from '../../results/pinStore.ts';

/** Two or more kept results of a kind, and the one that the others are compared with. */
export interface ComparedPins<Kind extends PinKind> {
  readonly pins: readonly Pin<Kind>[];
  readonly reference: Pin<Kind>;
}
