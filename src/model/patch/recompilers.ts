import type { Effect } from '../../scenario/schema/effect.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { withNumbersOf, type EffectSource } from '../compile/cells.ts';
import { compileEvent } from '../compile/events.ts';
import { bulkFlowsOf, compileFlow } from '../compile/flows.ts';
import { compileInitialStocks } from '../compile/initialStocks.ts';
import type { Model } from '../compile/model.ts';
import { compileGroup } from '../compile/pools.ts';
import { compileRoutes } from '../compile/routing.ts';
import { StationCompiler } from '../compile/stations.ts';
import { compileDriver } from '../drivers/driverLevels.ts';
import { compileIndicators } from '../indicators/compileIndicators.ts';
import type { ReaderName } from './numericFields.ts';

/** A model while its parts are compiled again, with its changed scenario. */
export type Draft = { -readonly [Key in keyof Model]: Model[Key] };

/** Where a number was changed: a list of the scenario, and the position of the part there. */
export interface Section {
  readonly list: string | number;
  readonly at: string | number;
}

type Recompiler = (draft: Draft, section: Section) => void;

const leaveAsItIs: Recompiler = () => undefined;

/** Compiles again what reads a changed number, in this order: stocks need the classes of their stage. */
export const recompilers: Readonly<Record<ReaderName, Recompiler>> = Object.freeze({
  flows: recompileFlows,
  routes: recompileRoutes,
  stations: recompileStations,
  pools: recompilePools,
  drivers: (draft, { at }) => {
    const { drivers, timeline } = draft;
    const position = Number(at);
    draft.drivers = drivers.with(position, compileDriver(draft.scenario.drivers[position], { timeline }));
  },
  events: (draft, { at }) => {
    const position = Number(at);
    draft.events = draft.events.with(position, compileEvent(draft.scenario.events[position], draft.timeline));
  },
  effects: recompileEffects,
  stocks: (draft) => {
    draft.stocks = keepingTheSame(draft.stocks, compileInitialStocks(draft.network, draft));
  },
  indicators: (draft) => {
    draft.indicators = compileIndicators(draft.scenario, draft.network, draft, draft.timeline);
  },
  plan: leaveAsItIs,
  figures: leaveAsItIs,
  nobody: leaveAsItIs,
});

function recompileFlows(draft: Draft, { at }: Section): void {
  const { network, cells, timeline } = draft;
  draft.flows = draft.flows.map((flow) =>
    flow.stream === at ? compileFlow(network, cells, timeline, flow.index, flow.routes) : flow,
  );
  draft.bulkFlowsOf = bulkFlowsOf(draft.stations, draft.flows);
}

function recompileRoutes(draft: Draft, { list, at }: Section): void {
  const { network, cells, scenario } = draft;
  const position = Number(at);
  const part = list === 'streams' ? scenario.streams[position] : scenario.stages[position];
  const owner = `${list === 'streams' ? 'stream' : 'stage'}/${part.id}`;
  draft.routeLists = draft.routeLists.map((routes) => {
    const { rule } = routes;
    if (rule.owner !== owner || part.routes === undefined) return routes;
    return compileRoutes(network, cells, draft, rule, part.routes[rule.number].to);
  });
}

function recompileStations(draft: Draft, { at }: Section): void {
  const compiler = new StationCompiler(draft.network, draft.cells, draft.timeline);
  const before = draft.classes;
  draft.stations = draft.stations.map((station) =>
    station.stage === at ? compiler.station(station.index, station.firstClass) : station,
  );
  const classes = draft.stations.flatMap((station) =>
    station.stage === at
      ? compiler.classes(station)
      : before.slice(station.firstClass, station.firstClass + station.classCount),
  );
  draft.classes = keepingTheSame(before, classes);
  for (const station of draft.stations) if (station.stage === at) compiler.numberJoins(station, draft);
}

/** A group's own numbers, or the share of it that a team has. */
function recompilePools(draft: Draft, { list, at }: Section): void {
  const { network, cells, timeline, scenario } = draft;
  const group = list === 'workforce' ? Number(at) : groupOf(scenario, Number(at));
  const fresh = new Map(
    compileGroup(network, cells, timeline, group).map((pool) => [pool.index, pool] as const),
  );
  draft.pools = draft.pools.map((pool) => fresh.get(pool.index) ?? pool);
}

function groupOf({ stages, workforce }: Scenario, at: number): number {
  const stage = stages[at];
  return workforce.findIndex(
    ({ id }) => stage.kind === 'team' && 'group' in stage.staff && stage.staff.group === id,
  );
}

function recompileEffects(draft: Draft, { list, at }: Section): void {
  const { kind, effects } = effectsOf(draft.scenario, list, Number(at));
  const isOfSource = ({ source }: { source: EffectSource }) =>
    source.kind === kind && (kind === 'standing' || source.index === at);
  const contributions = draft.cells.contributions.map((one) =>
    isOfSource(one) ? withNumbersOf(effects[one.effectIndex], one) : one,
  );
  draft.cells = { ...draft.cells, contributions };
}

function effectsOf(
  scenario: Scenario,
  list: string | number,
  at: number,
): { kind: EffectSource['kind']; effects: readonly Effect[] } {
  if (list === 'drivers') return { kind: 'driver', effects: scenario.drivers[at].effects };
  if (list === 'events') return { kind: 'event', effects: scenario.events[at].effects };
  if (list === 'actions') return { kind: 'action', effects: scenario.actions[at].effects };
  return { kind: 'standing', effects: scenario.effects };
}

/** The fresh parts, but the old ones where nothing is another: those need not be written again. */
function keepingTheSame<Part extends object>(before: readonly Part[], fresh: readonly Part[]): Part[] {
  return fresh.map((part, at) => (isSame(before[at], part) ? before[at] : part));
}

function isSame<Part extends object>(before: Part | undefined, after: Part): boolean {
  if (before === undefined) return false;
  return Object.entries(after).every(([key, value]) => Object.is(before[key as keyof Part], value));
}
