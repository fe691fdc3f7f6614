import { highestPoissonMean } from '../../sim/distributions/poissonCount.ts';
import type { Model } from '../compile/model.ts';
import { overload, TooManyADay } from '../overload.ts';
import type { StationView } from './views.ts';

/** Why a kernel ended a winter, by its numbers (src/kernel/host.ts). */
export const reasons = Object.freeze({
  tooManyPeople: 1,
  tooManyEvents: 2,
  tooManyADay: 3,
  tooManyOffers: 4,
  offersBeyondCount: 5,
  eventInThePast: 6,
  noMeanStay: 7,
  noRoomForPieces: 8,
} as const);

/** What is known of a winter when its kernel ends it. */
export interface TrappedWinter {
  readonly model: Model;
  readonly stations: readonly StationView[];
  readonly failedFlow: number;
  readonly day: number;
}

/** A reason and its detail as an error in words. */
export function trapInWords(winter: TrappedWinter, reason: number, detail: number): Error {
  switch (reason) {
    case reasons.tooManyPeople:
      return overload(winter, 'people inside', detail);
    case reasons.tooManyEvents:
      return overload(winter, 'events', detail);
    case reasons.tooManyADay:
      return new TooManyADay(winter.model, winter.model.flows[winter.failedFlow], detail);
    case reasons.tooManyOffers:
      return overload(winter, 'offers of markets open at once', detail);
    case reasons.offersBeyondCount:
      return new RangeError(`Poisson mean ${detail} is not between 0 and ${highestPoissonMean}`);
    case reasons.eventInThePast:
      return new Error(`an event at ${detail}, on day ${winter.day}`);
    case reasons.noMeanStay:
      return new RangeError(`a residual stay needs a mean above 0, found ${detail}`);
    case reasons.noRoomForPieces:
      return new Error('the rest of a stay is drawn from a law for which the model laid no room');
    default:
      return new Error(`the kernel ended the winter for a reason without words, ${reason} (${detail})`);
  }
}
