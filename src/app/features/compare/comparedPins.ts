import type { Pin, PinKind } from '../../stores/pinStore.ts';

/** Two or more kept results of a kind, and the one among them that the others are told against. */
export interface ComparedPins<Kind extends PinKind> {
  readonly pins: readonly Pin<Kind>[];
  readonly reference: Pin<Kind>;
}
