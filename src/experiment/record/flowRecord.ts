import type { Model } from '../../model/compile/model.ts';
import type { StationClass } from '../../model/compile/stations.ts';
import type { Move, Observer, Person } from '../../model/observer.ts';
import type { SimulatedWinter } from '../../model/winter/simulatedWinter.ts';
import { flowAt, flowMeasures, identityMeasures, type FlowMeasure } from './flowSeries.ts';
import { PathSums, type SavedPaths } from './pathSums.ts';

/** Flows recorded so far. */
export interface SavedFlows {
  readonly flows: Float64Array;
  readonly identities: Float64Array;
  readonly paths: SavedPaths;
  readonly wrongSittings: number;
}

/** Records the flows of a winter by stage and day, and the sums that the identities need. It changes nothing. */
export class FlowRecord implements Observer {
  /** stations × measures (flowMeasures) × counted days. */
  readonly flows: Float64Array;
  /** By identity (identityMeasures), once a winter has ended. */
  readonly identities = new Float64Array(identityMeasures.length);
  private readonly model: Model;
  private readonly winter: SimulatedWinter;
  private readonly days: number;
  private readonly paths: PathSums;
  private wrongSittings = 0;

  constructor(model: Model, winter: SimulatedWinter) {
    this.model = model;
    this.winter = winter;
    this.days = model.timeline.windowEnd - model.timeline.windowStart;
    this.flows = new Float64Array(model.stations.length * flowMeasures.length * this.days);
    this.paths = new PathSums(model);
  }

  clear(): void {
    this.flows.fill(0);
    this.paths.clear();
    this.wrongSittings = 0;
  }

  save(): SavedFlows {
    const { wrongSittings } = this;
    const identities = this.identities.slice();
    return { flows: this.flows.slice(), identities, paths: this.paths.save(), wrongSittings };
  }

  load(saved: SavedFlows): void {
    this.flows.set(saved.flows);
    this.identities.set(saved.identities);
    this.paths.load(saved.paths);
    this.wrongSittings = saved.wrongSittings;
  }

  move(kind: Move, person: Person, one: StationClass | null, time: number): void {
    this.paths.move(kind, person, one, time);
    if (one === null || !this.winter.isCounting) return;
    if (kind === 'join') this.noteJoin(person, one, time);
    else if (kind === 'start') this.add(one.station, 'starts', time, 1);
    else if (kind === 'complete') this.add(one.station, 'completions', time, 1);
  }

  /** Records a morning's capacity, today's new bulk work, and whether the last sitting left anyone undecided. */
  onMorning(simulatedDay: number): void {
    const { timeline, bulkFlowsOf } = this.model;
    if (simulatedDay < timeline.windowStart || simulatedDay >= timeline.windowEnd) return;
    for (const station of this.winter.stations) {
      const { index } = station;
      this.add(index, 'capacity', simulatedDay, this.winter.capacityToday(index));
      this.add(
        index,
        'places',
        simulatedDay,
        station.compiled.program.kind === 'places' ? station.capacity : 0,
      );
      for (const flow of bulkFlowsOf[index]) {
        const items = this.winter.flows[flow.index].arrived[simulatedDay];
        this.add(index, 'demand', simulatedDay, items * flow.bulk.hoursEach);
      }
      const isPanel = station.compiled.program.kind === 'panel';
      if (isPanel && station.decisionsLeft > 0 && !station.classes.some(isSuspended))
        this.wrongSittings += this.paths.waitingSinceBefore(index, station.sittingTime);
    }
  }

  /** Ends the winter and works out the identities. */
  close(): void {
    this.identities[0] = this.paths.samplePathGap(this.winter);
    this.identities[1] = this.paths.peopleGap(this.winter);
    this.identities[2] = this.wrongSittings;
  }

  /** Who keeps a place in another queue is counted there, as work too. */
  private noteJoin(person: Person, one: StationClass, time: number): void {
    this.add(one.station, 'arrivals', time, 1);
    if (this.winter.isQueued(person)) return;
    this.add(one.station, 'demand', time, this.workOf(one));
  }

  /** Hours for a team; a start, decision or offer elsewhere, none where no cap applies to the class. */
  private workOf(one: StationClass): number {
    const { kind } = this.model.stations[one.station].program;
    if (kind === 'places') return one.usesToken ? 1 : 0;
    if (kind !== 'team') return 1;
    const factor = this.winter.leverValue(one.newWorkCell, 1);
    return (one.work?.mean ?? 0) * factor;
  }

  private add(station: number, measure: FlowMeasure, time: number, amount: number): void {
    const day = Math.floor(time) - this.model.timeline.windowStart;
    this.flows[flowAt(station, measure, this.days) + day] += amount;
  }
}

function isSuspended(one: { readonly isSuspended: boolean }): boolean {
  return one.isSuspended;
}

/** Collects the flows and identities of a shard's winters, one after another. */
export class LoggedFlows {
  readonly result: { readonly flows: Float64Array; readonly identities: Float64Array };
  private readonly record: FlowRecord;

  constructor(record: FlowRecord, count: number) {
    this.record = record;
    this.result = {
      flows: new Float64Array(count * record.flows.length),
      identities: new Float64Array(count * record.identities.length),
    };
  }

  /** Takes the winter that has just ended as the shard's number `at`. */
  keep(at: number): void {
    const { flows, identities } = this.record;
    this.result.flows.set(flows, at * flows.length);
    this.result.identities.set(identities, at * identities.length);
  }
}
