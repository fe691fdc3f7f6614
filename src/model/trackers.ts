import type { Model } from './compile/model.ts';
import type { Outcome } from '../scenario/schema/outcome.ts';
import * as people from './people.ts';
import type { QueueEntry } from './people.ts';
import type { Replication } from './replication.ts';

type Within = Extract<Outcome, { kind: 'startedWithin' }>;
type StaysOver = Extract<Outcome, { kind: 'staysOver' }>;

/** Counts for the scenario's own outcomes: people who joined in the window, and long stays. */
export class Trackers {
  /** By outcome: people counted, and those within (or over) its days. */
  readonly total: Int32Array;
  readonly matched: Int32Array;
  private readonly joins: readonly (readonly number[])[];
  private readonly stays: readonly (readonly number[])[];
  private readonly days: Float64Array;
  private readonly untilEnd: Uint8Array;
  private readonly from: number;
  private readonly to: number;

  constructor(model: Model) {
    const { outcomes } = model.scenario;
    this.total = new Int32Array(outcomes.length);
    this.matched = new Int32Array(outcomes.length);
    this.days = Float64Array.from(outcomes, (one) => ('days' in one ? one.days : 0));
    this.untilEnd = Uint8Array.from(outcomes, (one) => ('measure' in one && one.measure === 'end' ? 1 : 0));
    this.joins = listFor(
      model,
      (one, stage, id) => isWithin(one) && one.stage === stage && hasClass(one, id),
    );
    this.stays = listFor(model, (one, stage) => isStaysOver(one) && one.stage === stage);
    this.from = model.timeline.windowStart;
    this.to = model.timeline.windowEnd;
  }

  clear(): void {
    this.total.fill(0);
    this.matched.fill(0);
  }

  joined(stationClass: number, entry: QueueEntry): void {
    const list = this.joins[stationClass];
    const since = people.joinTime[entry];
    if (list.length === 0 || since < this.from || since >= this.to) return;
    for (const outcome of list) this.total[outcome]++;
  }

  /** Counts a start (or an end) now of a person who joined with this entry. */
  reached(stationClass: number, entry: QueueEntry, { now }: Replication, atEnd: boolean): void {
    const list = this.joins[stationClass];
    const since = people.joinTime[entry];
    if (list.length === 0 || since < this.from || since >= this.to) return;
    for (const outcome of list) {
      if ((this.untilEnd[outcome] === 1) === atEnd && now - since <= this.days[outcome])
        this.matched[outcome]++;
    }
  }

  /** Counts a place given up now that was occupied from `since`. */
  stayEnded(stationClass: number, since: number, time: number): void {
    const list = this.stays[stationClass];
    if (list.length === 0 || time < this.from || time >= this.to) return;
    for (const outcome of list) {
      this.total[outcome]++;
      if (time - since > this.days[outcome]) this.matched[outcome]++;
    }
  }
}

function listFor(
  model: Model,
  fits: (one: Outcome, stageId: string, classId: string) => boolean,
): number[][] {
  return model.classes.map((one) => {
    const stage = model.scenario.stages[model.stations[one.station].stage].id;
    return model.scenario.outcomes.flatMap((outcome, index) => (fits(outcome, stage, one.id) ? [index] : []));
  });
}

function isWithin(outcome: Outcome): outcome is Within {
  return outcome.kind === 'startedWithin';
}

function isStaysOver(outcome: Outcome): outcome is StaysOver {
  return outcome.kind === 'staysOver';
}

function hasClass(outcome: Outcome, classId: string): boolean {
  return !isWithin(outcome) || outcome.classes === undefined || outcome.classes.includes(classId);
}
