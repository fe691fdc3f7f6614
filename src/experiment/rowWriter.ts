import type { Winter } from '../escalation/winter.ts';
import type { Model } from '../model/compile/model.ts';
import { withinDays } from '../model/delays.ts';
import type { Outcome } from '../scenario/schema/outcome.ts';
import { hasAnyArea, reachableLevels } from './columns.ts';
import type { DayRecord } from './dayRecord.ts';
import { StaffingDays } from './staffingDays.ts';
import { longestSpell } from './spells.ts';

/** Writes one winter's row of the outcome table, in the order of `columnsOf`. */
export class RowWriter {
  readonly staffing: StaffingDays;
  private readonly model: Model;
  private readonly winter: Winter;
  private readonly record: DayRecord;
  private readonly days: number;
  private row: Float64Array = new Float64Array(0);
  private at = 0;

  constructor(model: Model, winter: Winter, record: DayRecord) {
    this.model = model;
    this.winter = winter;
    this.record = record;
    this.days = model.timeline.windowEnd - model.timeline.windowStart;
    this.staffing = new StaffingDays(model, winter.replication);
  }

  /** Fills a row of as many values as there are columns. NaN where a figure does not exist in this winter. */
  write(row: Float64Array): void {
    this.row = row;
    this.at = 0;
    this.put(this.winter.replication.counts.events);
    this.writeLevels();
    this.writeDelays();
    for (const waiting of this.record.peakWaiting) this.put(waiting);
    this.model.scenario.outcomes.forEach((outcome, index) => this.writeAsked(outcome, index));
    this.writeCosts();
    this.writeBulk();
    this.writeActions();
    for (const days of this.record.causes) this.put(days);
    this.writeStages();
    if (this.at !== row.length) throw new Error(`row of ${row.length} columns, ${this.at} written`);
  }

  private put(value: number): void {
    this.row[this.at++] = value;
  }

  private writeLevels(): void {
    for (let scope = 0; scope <= this.model.network.areaCount; scope++) {
      const levels = this.record.levels.subarray(scope * this.days, (scope + 1) * this.days);
      this.writeDaysAt(levels);
      this.put(this.record.changes[scope]);
      this.writeReached(levels);
    }
    if (!hasAnyArea(this.model.scenario)) return;
    const highest = highestOfAreas(this.record.levels, this.model.network.areaCount, this.days);
    this.writeDaysAt(highest);
    this.writeReached(highest);
  }

  private writeDaysAt(levels: Uint8Array): void {
    const daysAt = [0, 0, 0, 0, 0];
    for (const level of levels) daysAt[level]++;
    for (let level = 1; level <= 4; level++) this.put(daysAt[level]);
    this.put(daysAt[3] + daysAt[4]);
    this.put(longestSpell(levels, 3));
  }

  private writeReached(levels: Uint8Array): void {
    for (const level of reachableLevels) {
      const first = levels.findIndex((one) => one >= level);
      this.put(first >= 0 ? 1 : 0);
      this.put(first >= 0 ? first : NaN);
    }
  }

  private writeDelays(): void {
    const { delays } = this.winter.replication;
    this.put(sum(delays.bedDays));
    for (let area = 0; area < this.model.network.areaCount; area++) this.put(delays.bedDays[area]);
    const cohort = sum(delays.cohort);
    this.put(cohort > 0 ? sum(delays.delaySum) / cohort : NaN);
    withinDays.forEach((_, i) => this.put(cohort > 0 ? sum(delays.within[i]) / cohort : NaN));
    this.put(sum(delays.diverted));
  }

  private writeAsked(outcome: Outcome, index: number): void {
    const { trackers } = this.winter.replication;
    if (outcome.kind === 'debt') this.writeDebt(outcome);
    else if (outcome.kind === 'staffingBelow') this.put(this.staffing.daysBelow[index]);
    else this.put(trackers.total[index] > 0 ? trackers.matched[index] / trackers.total[index] : NaN);
  }

  /** Backlog above the opening one when the window ends and after the run-out, and the hours to clear the first. */
  private writeDebt(debt: Extract<Outcome, { kind: 'debt' }>): void {
    const { counts, classes } = this.winter.replication;
    let end = 0;
    let after = 0;
    let hours = 0;
    this.model.classes.forEach((one, stationClass) => {
      const stage = this.model.scenario.stages[this.model.stations[one.station].stage];
      if (stage.id !== debt.stage || (debt.classes !== undefined && !debt.classes.includes(one.id))) return;
      const opening = counts.waitingAtStart[stationClass];
      end += counts.waitingAtEnd[stationClass] - opening;
      after += classes[stationClass].queue.length - opening;
      const hoursEach = stage.kind === 'team' ? (one.work?.mean ?? 0) : 0;
      hours += (counts.waitingAtEnd[stationClass] - opening) * hoursEach;
    });
    this.put(end);
    this.put(after);
    this.put(Math.max(0, hours));
  }

  private writeCosts(): void {
    const { costs } = this.model.scenario;
    this.put(this.winter.plan.placed.reduce((total, placed) => total + placed.instance.cost, 0));
    if (costs === undefined) return;
    const { delays, counts } = this.winter.replication;
    this.put(costs.delayedBedDay * sum(delays.bedDays));
    let care = 0;
    for (const place of costs.places) {
      const days = place.per === 'open' ? counts.capacityDays : counts.occupiedDays;
      care += place.amount * this.sumOverStage(place.stage, days);
    }
    for (const start of costs.starts) care += start.amount * this.sumOverStage(start.stage, counts.starts);
    this.put(care);
  }

  private sumOverStage(stageId: string, values: ArrayLike<number>): number {
    const stage = this.model.network.stageIndex(stageId);
    return this.model.stations.reduce(
      (total, station) => (station.stage === stage ? total + values[station.index] : total),
      0,
    );
  }

  private writeBulk(): void {
    const { bulkArrivals, bulkBacklogHours } = this.winter.replication.demand;
    this.model.scenario.streams.forEach((stream, index) => {
      if (stream.bulk === undefined) return;
      const flows = this.model.flows.filter((flow) => flow.stream === index);
      this.put(flows.reduce((total, flow) => total + bulkArrivals[flow.index], 0));
      this.put(flows.reduce((total, flow) => total + bulkBacklogHours[flow.index], 0));
    });
  }

  private writeActions(): void {
    const { plan } = this.winter;
    const { days } = this.model.timeline;
    for (let action = 0; action < this.model.scenario.actions.length; action++) {
      const placed = plan.placed.filter((one) => one.index === action);
      this.put(plan.started[action]);
      this.put(sum(plan.activeDays.subarray(action * days, (action + 1) * days)));
      this.put(placed.reduce((total, one) => total + one.instance.cost, 0));
      this.put(placed.reduce((total, one) => total + one.instance.refusals, 0));
    }
  }

  private writeStages(): void {
    const { stations, scenario } = this.model;
    scenario.stages.forEach((stage, index) => {
      const own = stations.filter((station) => station.stage === index).map((station) => station.index);
      if (stage.scope === 'area') this.writeAreas(own);
      this.writeStage(own);
    });
  }

  /** One block for each area of the scenario, in its order. */
  private writeAreas(own: readonly number[]): void {
    for (let area = 0; area < this.model.network.areaCount; area++) {
      this.writeStage(own.filter((station) => this.model.stations[station].area === area));
    }
  }

  private writeStage(own: readonly number[]): void {
    const { counts } = this.winter.replication;
    const total = (values: ArrayLike<number>) => own.reduce((all, station) => all + values[station], 0);
    const starts = total(counts.starts);
    const capacity = total(counts.capacityDays);
    this.put(total(counts.arrivals));
    this.put(starts);
    this.put(total(counts.completions));
    this.put(total(counts.waitingDays) / this.days);
    this.put(total(counts.occupiedDays) / this.days);
    this.put(capacity > 0 ? total(counts.occupiedDays) / capacity : NaN);
    this.put(starts > 0 ? total(counts.waitSum) / starts : NaN);
    const notStarted = total(counts.notStarted);
    this.put(notStarted);
    this.put(notStarted > 0 ? total(counts.waitSoFarSum) / notStarted : NaN);
  }
}

/** Day by day the highest level of the areas, which stand first among the scopes. */
function highestOfAreas(levels: Uint8Array, areas: number, days: number): Uint8Array {
  const highest = levels.slice(0, days);
  for (let at = days; at < areas * days; at++)
    if (levels[at] > highest[at % days]) highest[at % days] = levels[at];
  return highest;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
