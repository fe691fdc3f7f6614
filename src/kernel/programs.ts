import { Bytes, Doubles } from './memory.ts';
import { Pool } from './state.ts';
import { Sampler } from './tables.ts';

/*
 * What a station has for the kind of its stage.
 */

/** A team's people and hours. */
@unmanaged
export class Team {
  number: f64;
  poolShare: f64;
  opens: f64;
  closes: f64;
  productiveHours: f64;
  isRoundTheClock: i32;
  hoursCell: i32;
  pool: Pool;
  openDays: Bytes;
}

/** Places, caps on starts and opening hours. A cap is -1 where there is none. */
@unmanaged
export class Places {
  places: f64;
  placesPerPerson: f64;
  startsPerDay: f64;
  startsPerWeek: f64;
  opens: f64;
  closes: f64;
  placesCell: i32;
  dayCell: i32;
  weekCell: i32;
  closedCell: i32;
  releaseCell: i32;
  pool: Pool;
  dayFactor: Doubles;
  openDays: Bytes;
}

/** A panel's sittings. */
@unmanaged
export class Panel {
  hour: f64;
  cases: f64;
  casesCell: i32;
  extraCell: i32;
  sits: Bytes;
}

/** An outside market's offers. */
@unmanaged
export class Market {
  startsPerWeek: f64;
  lapseDays: f64;
  startsCell: i32;
  dayFactor: Doubles;
  /** None for a week like every other. */
  multiplier: Sampler;
}
