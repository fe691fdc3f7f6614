import type { Outcome } from '../../scenario/schema/outcome.ts';
import type { Model } from '../compile/model.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord } from '../kernel/records.ts';

type Within = Extract<Outcome, { kind: 'startedWithin' }>;

/** By station class: the outcomes that follow people who join there, and those that follow stays that end there. */
export interface FollowedOutcomes {
  readonly joins: readonly (readonly number[])[];
  readonly stays: readonly (readonly number[])[];
}

export function followedOutcomes(model: Model): FollowedOutcomes {
  return {
    joins: listFor(
      model,
      (one, stage, id) => one.kind === 'startedWithin' && one.stage === stage && hasClass(one, id),
    ),
    stays: listFor(model, (one, stage) => one.kind === 'staysOver' && one.stage === stage),
  };
}

/** Writes the days of every outcome that follows people, and whether it follows them to the end. */
export function uploadTrackers(model: Model, memory: TableMemory): number {
  const { outcomes } = model.scenario;
  return newRecord(memory, 'Trackers', {
    count: outcomes.length,
    days: memory.doubles(outcomes.map((one) => ('days' in one ? one.days : 0))),
    untilEnd: memory.bytes(outcomes.map((one) => 'measure' in one && one.measure === 'end')),
  });
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

function hasClass({ classes }: Within, id: string): boolean {
  return classes === undefined || classes.includes(id);
}
