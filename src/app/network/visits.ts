import { valueIn } from '../../scenario/byArea.ts';
import type { RouteRule, Target } from '../../scenario/schema/route.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Stream } from '../../scenario/schema/stream.ts';
import { areasOfStream } from '../wording/rateInWords.ts';

/** People of one stream and area who are in one class of a stage, or who enter by a stream (without a stage). */
export interface Visit {
  readonly stage: Stage | null;
  readonly classId: string | undefined;
  readonly stream: string | undefined;
  readonly area: string;
  /** The ways on for them. Empty where they leave. */
  readonly targets: readonly Target[];
  /** People a day by the given rates and shares, when nobody takes a fallback. Only for comparing widths. */
  flow: number;
}

interface Step {
  readonly to: Visit;
  readonly share: number;
}

/** Sweeps after which the flow round a cycle has settled for every sensible scenario. */
const SWEEPS = 200;

/** Every kind of visit that is possible from the streams in these areas, with its nominal flow. */
export function visitsOf(scenario: Scenario, areas: readonly string[]): Visit[] {
  const stages = new Map(scenario.stages.map((stage) => [stage.id, stage]));
  const visits = new Map<string, Visit>();
  const steps = new Map<Visit, Step[]>();
  const open: Visit[] = [];
  const visit = (stage: Stage, classId: string | undefined, stream: string | undefined, area: string) => {
    const joined = classId ?? stage.classes[0]?.id;
    const key = `${stage.id}|${joined ?? ''}|${stream ?? ''}|${area}`;
    const known = visits.get(key);
    if (known) return known;
    const targets = targetsFor(stage.routes, joined, stream, area);
    const made: Visit = { stage, classId: joined, stream, area, targets, flow: 0 };
    visits.set(key, made);
    open.push(made);
    return made;
  };
  const entries = entriesOf(scenario, areas);
  entries.forEach((entry) => open.push(entry));
  const settle = () => {
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      steps.set(from, stepsFrom(from, stages, visit));
    }
  };
  settle();
  addUnreached(scenario, areas, [...visits.values()], visit);
  settle();
  settleFlow(entries, steps);
  return [...entries, ...visits.values()];
}

type MakeVisit = (
  stage: Stage,
  classId: string | undefined,
  stream: string | undefined,
  area: string,
) => Visit;

function entriesOf(scenario: Scenario, areas: readonly string[]): Visit[] {
  return scenario.streams.flatMap((stream) =>
    areasOfStream(scenario, stream)
      .filter((area) => areas.includes(area))
      .map((area) => entry(stream, area)),
  );
}

function entry(stream: Stream, area: string): Visit {
  const targets = targetsFor(stream.routes, undefined, stream.id, area);
  const flow = stream.routes ? valueIn(stream.ratePerDay, area) : 0;
  return { stage: null, classId: undefined, stream: stream.id, area, targets, flow };
}

function stepsFrom(from: Visit, stages: ReadonlyMap<string, Stage>, visit: MakeVisit): Step[] {
  const steps: Step[] = [];
  const add = (to: string, classId: string | undefined, share: number) => {
    const stage = stages.get(to);
    if (stage) steps.push({ to: visit(stage, classId, from.stream, from.area), share });
  };
  for (const target of from.targets) add(target.to, target.class, valueIn(target.share, from.area));
  for (const spawn of from.stage?.spawns ?? []) {
    if (isFor(spawn.classes, from.classId)) add(spawn.to, spawn.class, valueIn(spawn.probability, from.area));
  }
  for (const fallback of from.stage?.fallbacks ?? []) {
    if (isFor(fallback.classes, from.classId)) add(fallback.to, fallback.class, 0);
  }
  return steps;
}

/** A class that nobody reaches by a stream (people there at the start, say) still has its ways on. */
function addUnreached(
  scenario: Scenario,
  areas: readonly string[],
  reached: readonly Visit[],
  visit: MakeVisit,
): void {
  const known = new Set(reached.map(({ stage, classId }) => `${stage?.id}|${classId ?? ''}`));
  for (const stage of scenario.stages) {
    const ids = stage.classes.length === 0 ? [undefined] : stage.classes.map(({ id }) => id);
    for (const id of ids) {
      if (known.has(`${stage.id}|${id ?? ''}`)) continue;
      for (const area of areas) if (area !== 'system') visit(stage, id, undefined, area);
    }
  }
}

function settleFlow(entries: readonly Visit[], steps: ReadonlyMap<Visit, readonly Step[]>): void {
  const own = new Map(entries.map((one) => [one, one.flow]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = new Map<Visit, number>();
    for (const [from, onward] of steps) {
      for (const { to, share } of onward) next.set(to, (next.get(to) ?? 0) + from.flow * share);
    }
    let change = 0;
    for (const one of steps.keys()) {
      const flow = (own.get(one) ?? 0) + (next.get(one) ?? 0);
      change = Math.max(change, Math.abs(flow - one.flow));
      one.flow = flow;
    }
    if (change < 1e-9) return;
  }
}

/** The targets of the first rule that fits, as the model takes them; none where people leave. */
function targetsFor(
  routes: readonly RouteRule[] | undefined,
  classId: string | undefined,
  stream: string | undefined,
  area: string,
): readonly Target[] {
  const rule = routes?.find(
    (one) =>
      isFor(one.classes, classId) &&
      isFor(one.streams, stream) &&
      (one.areas === undefined || one.areas.includes(area)),
  );
  return rule?.to ?? [];
}

function isFor(listed: readonly string[] | undefined, id: string | undefined): boolean {
  return listed === undefined || (id !== undefined && listed.includes(id));
}
