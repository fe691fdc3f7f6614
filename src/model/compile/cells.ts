import { levers } from '../../scenario/levers.ts';
import type { Action } from '../../scenario/schema/escalation.ts';
import type { Effect, LeverName } from '../../scenario/schema/effect.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Sampler } from '../../sim/distributions/sampler.ts';
import { keyOf } from '../../scenario/keyOf.ts';
import { drawKeyOf } from '../drawKeyOf.ts';
import { effectKeys } from './effectKeys.ts';
import type { Network } from './network.ts';
import { samplerOf } from './samplers.ts';

/** The source of an effect. World sources are the same for every policy. */
export type EffectSource =
  | { readonly kind: 'driver' | 'event' | 'action'; readonly index: number }
  | { readonly kind: 'standing'; readonly index: 0 };

/** One effect on one cell: what is multiplied, added or set there, and its source. */
export interface Contribution {
  readonly cell: number;
  readonly op: 'multiply' | 'add' | 'set';
  readonly source: EffectSource;
  /** For an action: the area whose instance has the effect (the network's system index for the system). */
  readonly instanceArea: number;
  /** Position among the source's effects. Areas of one effect share one draw of its size. */
  readonly effectIndex: number;
  readonly drawKey: number;
  readonly size: Sampler;
  readonly scale: number;
  readonly lagDays: number;
  readonly redeploy?: {
    readonly fromPool: number;
    readonly toPool: number;
    readonly floor: number;
    readonly effectiveness: number;
  };
  readonly burst?: { readonly flow: number };
}

/** One movable quantity: a lever on one target in one area. */
export interface Cell {
  readonly lever: LeverName;
  readonly target: string;
  readonly area: number;
  readonly contributions: number[];
}

/** All cells that something in the scenario may move, found by lever, target and area. */
export interface Cells {
  readonly list: Cell[];
  readonly contributions: Contribution[];
  /** The contributions of the world, by number: those of standing effects, drivers and events. */
  readonly world: number[];
  /** Index of the cell, or -1 where nothing ever moves it. */
  readonly find: (lever: LeverName | 'policyDemand', target: string, area: number) => number;
}

/** The text that names an effect's one target, in addition to its lever and area. */
function targetOf(effect: Effect): string {
  if ('stream' in effect) return effect.stream;
  if ('from' in effect) return `${effect.from.group}@${effect.from.area ?? ''}>${effect.group}`;
  if ('group' in effect) return effect.group;
  if ('indicator' in effect) return effect.indicator;
  if ('to' in effect) return `${effect.stage}>${effect.to}`;
  if ('fallback' in effect) return `${effect.stage}/${effect.fallback}`;
  return 'class' in effect ? `${effect.stage}.${effect.class}` : effect.stage;
}

/** The targets that an effect without a class stands for: one for each class where the lever is by class. */
function targetsOf(effect: Effect, network: Network): string[] {
  const { target } = levers[effect.lever];
  if (!('stage' in effect) || (target !== 'everyClass' && target !== 'route')) return [targetOf(effect)];
  const named = 'class' in effect ? effect.class : undefined;
  const classes = named === undefined ? network.classIds(effect.stage) : [named];
  const way = 'to' in effect ? `>${effect.to}` : '';
  return classes.map((id) => `${effect.stage}.${id}${way}`);
}

class CellTable implements Cells {
  readonly list: Cell[] = [];
  readonly contributions: Contribution[] = [];
  readonly world: number[] = [];
  private readonly index = new Map<string, number>();
  private readonly network: Network;

  constructor(network: Network) {
    this.network = network;
  }

  readonly find = (lever: LeverName | 'policyDemand', target: string, area: number): number =>
    this.index.get(`${lever}|${target}|${area}`) ?? -1;

  /** Adds the effects of a source. `key` is the key of the part whose effects they are. */
  addSource(source: EffectSource, key: string, effects: readonly Effect[], areas: readonly number[]): void {
    const keys = effectKeys(effects, this.network.scenario);
    effects.forEach((effect, effectIndex) => {
      const drawKey = drawKeyOf(`${source.kind}/${key}/${keys[effectIndex]}`);
      for (const instanceArea of areas) this.addEffect(source, effect, effectIndex, drawKey, instanceArea);
    });
  }

  private addEffect(
    source: EffectSource,
    effect: Effect,
    effectIndex: number,
    drawKey: number,
    instanceArea: number,
  ): void {
    for (const target of targetsOf(effect, this.network)) {
      for (const area of this.areasOf(effect, instanceArea)) {
        const cell = this.cell(leverKey(effect, source), effect.lever, target, area);
        this.list[cell].contributions.push(this.contributions.length);
        if (source.kind !== 'action') this.world.push(this.contributions.length);
        this.contributions.push({
          cell,
          op: effect.op,
          source,
          instanceArea,
          effectIndex,
          drawKey,
          ...numbersOf(effect),
          ...this.extras(effect, area, instanceArea),
        });
      }
    }
  }

  private extras(effect: Effect, area: number, instanceArea: number): Partial<Contribution> {
    if (effect.lever === 'burst') return { burst: { flow: this.network.flowAt(effect.stream, area) } };
    if (effect.lever !== 'redeploy') return {};
    const from = effect.from.area === undefined ? area : this.network.areaIndex(effect.from.area);
    return {
      redeploy: {
        fromPool: this.network.poolAt(effect.from.group, from >= 0 ? from : instanceArea),
        toPool: this.network.poolAt(effect.group, area),
        ...lendingOf(effect),
      },
    };
  }

  /** The areas whose cells an effect moves: its own area, that of the acting instance, or every one. */
  private areasOf(effect: Effect, instanceArea: number): number[] {
    const { network } = this;
    const scope = network.areasOfTarget(effect);
    if (effect.area !== undefined)
      return scope.filter((area) => area === network.areaIndex(effect.area as string));
    if (instanceArea < network.areaCount && scope.includes(instanceArea)) return [instanceArea];
    return scope;
  }

  private cell(key: string, lever: LeverName, target: string, area: number): number {
    const text = `${key}|${target}|${area}`;
    const known = this.index.get(text);
    if (known !== undefined) return known;
    this.index.set(text, this.list.length);
    this.list.push({ lever, target, area, contributions: [] });
    return this.list.length - 1;
  }
}

/** The numbers of an effect that every lever has. */
function numbersOf(effect: Effect): Pick<Contribution, 'size' | 'scale' | 'lagDays'> {
  const scale = 'scale' in effect && typeof effect.scale === 'number' ? effect.scale : 1;
  return { size: samplerOf(effect.size), scale, lagDays: effect.lagDays };
}

function lendingOf({ floor, effectiveness }: Extract<Effect, { lever: 'redeploy' }>) {
  return { floor, effectiveness };
}

/** A contribution with the numbers of its effect as they are now. What the effect aims at is the same. */
export function withNumbersOf(effect: Effect, contribution: Contribution): Contribution {
  const { redeploy } = contribution;
  const fresh = { ...contribution, ...numbersOf(effect) };
  if (redeploy === undefined || effect.lever !== 'redeploy') return fresh;
  return { ...fresh, redeploy: { ...redeploy, ...lendingOf(effect) } };
}

/** Demand moved by the policy diverts or adds people; moved by the world it is another world. */
function leverKey(effect: Effect, source: EffectSource): string {
  return effect.lever === 'demandRate' && source.kind === 'action' ? 'policyDemand' : effect.lever;
}

/** Collects every effect of the scenario into cells, in a fixed order: standing, drivers, events, actions. */
export function compileCells(scenario: Scenario, network: Network): Cells {
  const table = new CellTable(network);
  const everywhere = [network.areaCount];
  table.addSource({ kind: 'standing', index: 0 }, 'standing', scenario.effects, everywhere);
  scenario.drivers.forEach((driver, index) =>
    table.addSource({ kind: 'driver', index }, keyOf(driver), driver.effects, everywhere),
  );
  scenario.events.forEach((event, index) =>
    table.addSource({ kind: 'event', index }, keyOf(event), event.effects, everywhere),
  );
  scenario.actions.forEach((action, index) =>
    table.addSource({ kind: 'action', index }, keyOf(action), action.effects, instanceAreas(action, network)),
  );
  return table;
}

/** Where an action has an instance: in each of its areas, or once for the system. */
export function instanceAreas(action: Action, network: Network): number[] {
  if (action.scope === 'system') return [network.areaCount];
  const areas = action.areas?.map((id) => network.areaIndex(id));
  return areas ?? Array.from({ length: network.areaCount }, (_, area) => area);
}
