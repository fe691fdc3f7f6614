import type { Model } from '../compile/model.ts';
import { postCount } from '../compile/pools.ts';
import type { LaidMemory, TableMemory } from '../kernel/memory.ts';
import { uploadContribution } from './cells.ts';
import { uploadClass } from './classes.ts';
import { uploadFlow } from './flows.ts';
import { PartMemory } from './partMemory.ts';
import { uploadPool } from './pools.ts';
import { uploadRoutes } from './routes.ts';
import type { SamplerTables } from './samplers.ts';
import { NoRoom } from './spareMemory.ts';
import type { StateAddresses } from './state.ts';
import { uploadStation } from './stations.ts';
import { uploadStock } from './stocks.ts';
import { uploadTrackers, type FollowedOutcomes } from './trackers.ts';

/** What the tables of a part refer to. It stays when numbers change. */
export interface Surroundings {
  readonly samplers: SamplerTables;
  readonly state: StateAddresses;
  /** Addresses of the lists of routes, by number. */
  routeLists: readonly number[];
  readonly followed: FollowedOutcomes;
  /** By class: the number of its clock, -1 for none. */
  readonly clocks: readonly number[];
}

/** Parts of a model whose tables can be written over one by one. */
interface PartKind {
  list(model: Model): readonly unknown[];
  /** Writes the tables of a part. Returns the address of its record. */
  write(model: Model, at: number, memory: TableMemory, around: Surroundings): number;
  /** Whether the state of a winter, too, has room for the part. */
  hasState?(model: Model, at: number, around: Surroundings): boolean;
}

const partKinds = Object.freeze({
  routeLists: { list: ({ routeLists }) => routeLists, write: uploadRoutes },
  stations: { list: ({ stations }) => stations, write: uploadStation },
  classes: { list: ({ classes }) => classes, write: uploadClass },
  flows: { list: ({ flows }) => flows, write: uploadFlow },
  pools: {
    list: ({ pools }) => pools,
    write: (model, at, memory, { state }) => uploadPool(model, at, memory, state),
    hasState: (model, at, { state }) => postCount(model.pools[at]) <= state.posts[at],
  },
  contributions: { list: ({ cells }) => cells.contributions, write: uploadContribution },
  stocks: { list: ({ stocks }) => stocks, write: uploadStock },
  outcomes: {
    list: ({ scenario }) => [scenario.outcomes],
    write: (model, _at, memory) => uploadTrackers(model, memory),
  },
} satisfies Record<string, PartKind>);

type PartName = keyof typeof partKinds;
const partNames = Object.keys(partKinds) as PartName[];

/** A part of a model by its kind and its place in the model's list. */
export interface PartPlace {
  readonly name: PartName;
  readonly at: number;
}

/** The parts that two models do not share; null where one of them has more of a kind. */
export function partsThatDiffer(before: Model, after: Model): PartPlace[] | null {
  const places: PartPlace[] = [];
  for (const name of partNames) {
    const old = partKinds[name].list(before);
    const fresh = partKinds[name].list(after);
    if (old.length !== fresh.length) return null;
    fresh.forEach((part, at) => {
      if (part !== old[at]) places.push({ name, at });
    });
  }
  return places;
}

/** The tables of every part, each where it was laid. */
export class LaidParts {
  private readonly memory: LaidMemory;
  private readonly around: Surroundings;
  private readonly laid = new Map<PartName, readonly PartMemory[]>();

  constructor(memory: LaidMemory, around: Surroundings) {
    this.memory = memory;
    this.around = around;
  }

  /** Lays every list of routes, which the parts laid after them refer to. */
  layRoutes(model: Model): void {
    this.around.routeLists = this.lay('routeLists', model);
  }

  /** Lays the tables of every part of a kind. Returns the addresses of their records. */
  lay(name: PartName, model: Model): number[] {
    const memories = partKinds[name].list(model).map(() => new PartMemory(this.memory));
    this.laid.set(name, memories);
    return memories.map((memory, at) => partKinds[name].write(model, at, memory, this.around));
  }

  /** Whether parts of a model can be written over those that lie here. Nothing of them is written. */
  fit(model: Model, places: readonly PartPlace[]): boolean {
    try {
      return places.every((place) => this.fits(model, place));
    } catch (error) {
      if (error instanceof NoRoom) return false;
      throw error;
    }
  }

  /** Writes parts of a model over those that lie here: they must fit. */
  writeOver(model: Model, places: readonly PartPlace[]): void {
    for (const { name, at } of places)
      partKinds[name].write(model, at, this.memoryOf({ name, at }).again(), this.around);
  }

  private fits(model: Model, { name, at }: PartPlace): boolean {
    const kind: PartKind = partKinds[name];
    if (kind.hasState?.(model, at, this.around) === false) return false;
    return this.memoryOf({ name, at }).fits((memory) => kind.write(model, at, memory, this.around));
  }

  private memoryOf({ name, at }: PartPlace): PartMemory {
    return this.laid.get(name)![at];
  }
}
