import type { Model } from './compile/model.ts';
import type { PlacesProgram } from './compile/programs.ts';
import type { Replication } from './replication.ts';
import { Occupants } from './stages/occupants.ts';

/** What stations remember between events in one replication, beside queues and meters. */
export class StationState {
  /** Teams: the shift under way as [opens, closes) in simulated days, and productive hours a day of clock time. */
  readonly shiftOpens: Float64Array;
  readonly shiftCloses: Float64Array;
  readonly pace: Float64Array;
  readonly heads: Int32Array;
  /** Places: starts left of today's and this week's cap, and whether admissions are open. */
  readonly dayTokens: Float64Array;
  readonly dayTokensIssued: Float64Array;
  readonly weekTokens: Float64Array;
  readonly weekTokensIssued: Float64Array;
  readonly startsThisWeek: Int32Array;
  readonly closed: Uint8Array;
  readonly placeLimit: Float64Array;
  /** Panels: decisions left at the sitting of this time. */
  readonly sittingTime: Float64Array;
  readonly decisionsLeft: Float64Array;
  /** Markets: times of today's offers, and the ends of offers not yet used. */
  readonly offerTimes: number[][];
  readonly openOffers: number[][];
  readonly weekMultiplier: Float64Array;
  /** Station classes in the order in which a station serves them. */
  readonly order: Int32Array;
  private readonly fileOrder: Int32Array;
  readonly suspended: Uint8Array;
  /** People waiting, in service and on hold by slot (see `slotOf`): station class, area, in hospital or not. */
  readonly slotBase: Int32Array;
  readonly slotByArea: Uint8Array;
  readonly waiting: Int32Array;
  readonly inService: Int32Array;
  readonly onHold: Int32Array;
  /** Clocks of station classes whose pace of stay may change: reading at the day's start, and today's rate. */
  readonly clockReading: Float64Array;
  readonly clockRate: Float64Array;
  readonly clockOf: Int32Array;
  readonly clockDays: number;
  readonly parkingLots: number;
  /** Bulk work: items arrived in the window and hours not yet done, by flow. */
  readonly bulkArrivals: Float64Array;
  readonly bulkBacklogHours: Float64Array;
  /** Hours that bulk work takes of a team today, and productive hours lost to lent people's lower effect. */
  readonly bulkHours: Float64Array;
  /** 1 where the people in service are kept in a list. */
  readonly listsOccupants: Uint8Array;
  readonly occupants: readonly Occupants[];
  /** People lent in with less than full effect, as heads missing, by pool. */
  readonly lostHeads: Float64Array;

  constructor(model: Model) {
    const stations = model.stations.length;
    const classes = model.classes.length;
    this.shiftOpens = new Float64Array(stations);
    this.shiftCloses = new Float64Array(stations);
    this.pace = new Float64Array(stations);
    this.heads = new Int32Array(stations);
    this.dayTokens = new Float64Array(stations);
    this.dayTokensIssued = new Float64Array(stations);
    this.weekTokens = new Float64Array(stations);
    this.weekTokensIssued = new Float64Array(stations);
    this.startsThisWeek = new Int32Array(stations);
    this.closed = new Uint8Array(stations);
    this.placeLimit = new Float64Array(stations);
    this.sittingTime = new Float64Array(stations);
    this.decisionsLeft = new Float64Array(stations);
    this.offerTimes = model.stations.map(() => []);
    this.openOffers = model.stations.map(() => []);
    this.weekMultiplier = new Float64Array(stations);
    this.order = new Int32Array(classes);
    this.fileOrder = orderByPriority(model);
    this.suspended = new Uint8Array(classes);
    this.slotBase = new Int32Array(classes);
    let slots = 0;
    model.classes.forEach((one, stationClass) => {
      this.slotBase[stationClass] = slots;
      slots +=
        2 * (model.stations[one.station].area === model.network.areaCount ? model.network.areaCount + 1 : 1);
    });
    this.slotByArea = Uint8Array.from(model.classes, (one) =>
      model.stations[one.station].area === model.network.areaCount ? 1 : 0,
    );
    this.waiting = new Int32Array(slots);
    this.inService = new Int32Array(slots);
    this.onHold = new Int32Array(slots);
    const clocked = model.classes.flatMap((one, index) => (one.stayCell >= 0 ? [index] : []));
    this.clockOf = new Int32Array(classes).fill(-1);
    clocked.forEach((stationClass, clock) => (this.clockOf[stationClass] = clock));
    this.clockReading = new Float64Array(clocked.length);
    this.clockRate = new Float64Array(clocked.length);
    this.clockDays = 2 * model.timeline.days + 730;
    this.parkingLots = clocked.length * this.clockDays;
    this.bulkArrivals = new Float64Array(model.flows.length);
    this.bulkBacklogHours = new Float64Array(model.flows.length);
    this.bulkHours = new Float64Array(stations);
    this.lostHeads = new Float64Array(model.pools.length);
    this.occupants = model.stations.map(() => new Occupants());
    this.listsOccupants = Uint8Array.from(model.stations, (station) =>
      station.kind === 'team' ||
      (station.kind === 'places' && (station.program as PlacesProgram).releaseCell >= 0)
        ? 1
        : 0,
    );
  }

  clear(): void {
    for (const column of [this.shiftOpens, this.shiftCloses, this.pace, this.heads, this.bulkHours])
      column.fill(0);
    for (const column of [this.dayTokens, this.dayTokensIssued, this.weekTokens, this.weekTokensIssued]) {
      column.fill(0);
    }
    for (const column of [
      this.waiting,
      this.inService,
      this.onHold,
      this.closed,
      this.suspended,
      this.startsThisWeek,
    ])
      column.fill(0);
    for (const column of [this.bulkArrivals, this.bulkBacklogHours, this.decisionsLeft, this.lostHeads])
      column.fill(0);
    this.sittingTime.fill(-1);
    this.clockReading.fill(0);
    for (const occupants of this.occupants) occupants.clear();
    this.clockRate.fill(1);
    for (const offers of this.offerTimes) offers.length = 0;
    for (const offers of this.openOffers) offers.length = 0;
    this.order.set(this.fileOrder);
  }
}

/** Station classes of each station by their priority in the file, then by their place in it. */
function orderByPriority(model: Model): Int32Array {
  const numbers = model.classes.map((one) => one.index);
  numbers.sort((a, b) => {
    const [x, y] = [model.classes[a], model.classes[b]];
    return x.station - y.station || x.priority - y.priority || a - b;
  });
  return Int32Array.from(numbers);
}

/** Where a person counts at a station class: by area at a system-wide station, and apart while in hospital. */
export function slotOf(winter: Replication, person: number, stationClass: number): number {
  const { state, people } = winter;
  const area = state.slotByArea[stationClass] ? 2 * people.area[person] : 0;
  return state.slotBase[stationClass] + area + people.inHospital[person];
}
