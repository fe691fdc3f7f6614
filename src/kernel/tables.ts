import { Bytes, Doubles, Ints, List } from './memory.ts';
import { Flow, Pool, Station, StationClass } from './state.ts';

/*
 * The compiled scenario: what the model writes before the first winter and no winter changes. A cell is the number of a
 * lever on one target, -1 where nothing ever moves it. A list or record that does not exist is none.
 */

/** A law of values, drawn by inversion of one uniform. Its quantiles are found when they are first needed. */
@unmanaged
export class Sampler {
  kind: i32;
  /** Cells of the table that are interpolated: from the first up to, but without, the second. */
  lowEdge: i32;
  highEdge: i32;
  /** A staircase: its values with cumulative probabilities, and the guide into them. */
  stepCount: i32;
  guideCells: i32;
  /** Parameters; which, the kind of law says (laws.ts). */
  a: f64;
  b: f64;
  c: f64;
  quantiles: Doubles;
  values: Doubles;
  cumulative: Doubles;
  guide: Ints;
  /** Room for the pieces of the length-biased law, where stays under way are drawn, and how many are made. */
  pieceValues: Doubles;
  pieceShares: Doubles;
  pieceCount: i32;
}

/** A gamma multiplier of mean 1 as a function of a standard normal state. */
@unmanaged
export class Multiplier {
  sampler: Sampler;
  table: Doubles;
}

/** One route on. */
@unmanaged
export class Route {
  /** -1 to leave. */
  stage: i32;
  hold: i32;
  fromHospital: i32;
  swap: i32;
  after: Sampler;
  /** Station class that a person of each area joins, the system last. */
  joins: List<StationClass>;
}

/** The routes of one rule in one area. */
@unmanaged
export class Routes {
  count: i32;
  movable: i32;
  list: List<Route>;
  shares: Doubles;
  cumulative: Doubles;
  cells: Ints;
  /** Cumulative shares as moved by levers, worked out at each draw. */
  moved: Doubles;
}

/** What happens to a person who has waited. */
@unmanaged
export class Fallback {
  fixedDays: f64;
  probability: f64;
  stage: i32;
  keepsPlace: i32;
  enabled: i32;
  cell: i32;
  daysCell: i32;
  fromHospital: i32;
  markCode: i32;
  drawCode: i32;
  after: Sampler;
  afterLeaving: Sampler;
  joins: List<StationClass>;
  /** 1 for each class to which it applies; none for all classes. */
  classes: Bytes;
}

/** Work that a start or an end causes. */
@unmanaged
export class Spawn {
  probability: f64;
  onEnd: i32;
  code: i32;
  after: Sampler;
  joins: List<StationClass>;
  classes: Bytes;
}

/** A lever on one target: its bounds, and the contributions that move it. */
@unmanaged
export class Cell {
  low: f64;
  high: f64;
  isWhole: i32;
  isHighWorse: i32;
  isMovedByActions: i32;
  count: i32;
  contributions: List<Contribution>;
}

/** One effect on one cell. */
@unmanaged
export class Contribution {
  scale: f64;
  floor: f64;
  effectiveness: f64;
  index: i32;
  cell: i32;
  op: i32;
  source: i32;
  sourceIndex: i32;
  lagDays: i32;
  drawKey: i32;
  size: Sampler;
  /** The flow of a burst, and the pools of people lent. */
  burst: Flow;
  fromPool: Pool;
  toPool: Pool;
}

/** A number of people at one station at the first simulated moment. */
@unmanaged
export class Stock {
  number: f64;
  state: i32;
  stream: i32;
  area: i32;
  inHospital: i32;
  hold: i32;
  key: i32;
  ageCount: i32;
  /** Ages one after another and over again, or a law of ages, or neither. */
  ages: Doubles;
  ageLaw: Sampler;
  stationClass: StationClass;
  waitingFor: StationClass;
}

/** A stream in one area. */
@unmanaged
export class FlowTable {
  countyVariance: f64;
  areaVariance: f64;
  autocorrelation: f64;
  bulkHoursEach: f64;
  bulkMaximumShare: f64;
  index: i32;
  stream: i32;
  area: i32;
  fromHospital: i32;
  isBulk: i32;
  isWatched: i32;
  worldCell: i32;
  policyCell: i32;
  diversionCell: i32;
  streamKey: i32;
  areaKey: i32;
  dailyMean: Doubles;
  hours: Doubles;
  readyLag: Sampler;
  county: Multiplier;
  own: Multiplier;
  routes: Routes;
}

/** A workforce group in one area. */
@unmanaged
export class PoolTable {
  posts: f64;
  vacancyShare: f64;
  trainingShare: f64;
  noiseSd: f64;
  noiseAutocorrelation: f64;
  meanSpellDays: f64;
  postCount: i32;
  staffCell: i32;
  sicknessCell: i32;
  key: i32;
  teamCount: i32;
  teams: List<Station>;
  teamShares: Doubles;
  /** By simulated day. */
  leaveShare: Doubles;
  sickness: Doubles;
  dueShare: Doubles;
}

/** A class at a station. */
@unmanaged
export class ClassTable {
  priority: f64;
  index: i32;
  at: i32;
  ordinal: i32;
  key: i32;
  usesToken: i32;
  isTracked: i32;
  isCounted: i32;
  isByArea: i32;
  priorityCell: i32;
  suspendedCell: i32;
  newWorkCell: i32;
  stayCell: i32;
  /** Number of the clock of its stays, -1 for none. */
  clock: i32;
  joinCount: i32;
  stayCount: i32;
  /** Outcomes that follow people who join here, and stays that end here. */
  joins: Ints;
  stays: Ints;
  work: Sampler;
  /** The only routes on, or those by (stream + 1) and area. */
  soleRoutes: Routes;
  routes: List<Routes>;
}

/** A stage in one area: what every kind has. */
@unmanaged
export class StationTable {
  index: i32;
  key: i32;
  endsHospitalStay: i32;
  listsOccupants: i32;
  isMovable: i32;
  isOrderMovable: i32;
  areClocksMovedDaily: i32;
  areFallbacksMovable: i32;
  classCount: i32;
  fallbackCount: i32;
  spawnCount: i32;
  bulkCount: i32;
  classes: List<StationClass>;
  fallbacks: List<Fallback>;
  spawns: List<Spawn>;
  bulkFlows: List<Flow>;
}

/** The outcomes that follow people: the days to be within (or over), and whether to the end. */
@unmanaged
export class Trackers {
  count: i32;
  days: Doubles;
  untilEnd: Bytes;
}
