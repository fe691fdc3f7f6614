/*
 * What the host of the kernel does for it: it ends a winter that cannot go on, and hears of every move of a winter with
 * a log.
 */

/** Ends the winter: the host throws, and gives this kernel up. `detail` is a number that belongs to the reason. */
export declare function fail(reason: i32, detail: f64): void;

/** A move of a person, by address, at a station class, by number (-1 for none), now. */
export declare function move(kind: i32, person: usize, stationClass: i32): void;

/** Why a winter cannot go on. The numbers are those of src/model/winter/trap.ts. */
export namespace Reason {
  export const tooManyPeople: i32 = 1;
  export const tooManyEvents: i32 = 2;
  export const tooManyADay: i32 = 3;
  export const tooManyOffers: i32 = 4;
  export const offersBeyondCount: i32 = 5;
  export const eventInThePast: i32 = 6;
  export const noMeanStay: i32 = 7;
  export const noRoomForPieces: i32 = 8;
}

/** What happens to a person. The numbers are those of src/model/winter/moves.ts. */
export namespace Move {
  export const arrive: i32 = 0;
  export const divert: i32 = 1;
  export const join: i32 = 2;
  export const unqueue: i32 = 3;
  export const start: i32 = 4;
  export const resume: i32 = 5;
  export const interrupt: i32 = 6;
  export const complete: i32 = 7;
  export const hold: i32 = 8;
  export const release: i32 = 9;
  export const leave: i32 = 10;
}
