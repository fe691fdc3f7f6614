import { gammaSampler } from '../../sim/distributions/gammaMultiplier.ts';
import { guideOf } from '../../sim/distributions/guide.ts';
import { EXACT_CELLS, samplerCells, type Sampler } from '../../sim/distributions/sampler.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import { lawNumbers, lawOf, type KernelLaw } from './laws.ts';

/** Nodes of the length-biased law of a curve: src/kernel/residuals.ts makes them. */
export const curveNodes = 1 + 20 * 96 + 1 + 40 * 96;

/** Points of a multiplier's table: 128 to a standard deviation, six on either side (src/kernel/samplers.ts). */
export const multiplierPoints = 2 * 6 * 128 + 1;

/**
 * Writes laws into the tables, each once: places and stages with the same law share it. What is the same law is decided by
 * its parameters, so that one scenario lies alike in every memory. A law is never written over, so another law for one of
 * them leaves it as it is for the others.
 */
export class SamplerTables {
  private memory: TableMemory;
  private readonly known = new Map<Sampler, number>();
  /** The same by parameters, for a law that was made anew since. */
  private readonly knownLaws = new Map<string, number>();
  private readonly multipliers = new Map<number, number>();
  private readonly withPieces = new Set<number>();

  constructor(memory: TableMemory) {
    this.memory = memory;
  }

  /** From now on laws that are not known yet go there. */
  continueIn(memory: TableMemory): void {
    this.memory = memory;
  }

  /** The address of a law; 0 for none. */
  of(sampler: Sampler | null): number {
    if (sampler === null) return 0;
    const known = this.known.get(sampler);
    if (known !== undefined) return known;
    const law = JSON.stringify(sampler.distribution);
    const address = this.knownLaws.get(law) ?? this.write(sampler);
    this.knownLaws.set(law, address);
    this.known.set(sampler, address);
    return address;
  }

  /** The standard normal law. */
  normal(): number {
    const law = { kind: lawNumbers.normal, parameters: [0, 0, 0] as const };
    return this.record(law, { values: [], cumulative: [] }, false);
  }

  /** The address of a law from which stays under way are drawn too. */
  withResiduals(sampler: Sampler): number {
    const address = this.of(sampler);
    if (this.withPieces.has(address)) return address;
    const { values } = sampler.steps;
    const nodes = values.length > 0 ? 2 * values.length : curveNodes;
    writeFields(this.memory, 'Sampler', address, {
      pieceValues: this.memory.allocate(8 * nodes),
      pieceShares: this.memory.allocate(8 * nodes),
    });
    this.withPieces.add(address);
    return address;
  }

  /** The address of the gamma multiplier of a variance; 0 where it is always 1. Equal variances share one. */
  multiplier(variance: number): number {
    if (!(variance > 0)) return 0;
    const known = this.multipliers.get(variance);
    if (known !== undefined) return known;
    const table = this.memory.doubles(new Float64Array(multiplierPoints).fill(NaN));
    const sampler = this.of(gammaSampler(variance));
    const address = newRecord(this.memory, 'Multiplier', { sampler, table });
    this.multipliers.set(variance, address);
    return address;
  }

  private write({ distribution, steps }: Sampler): number {
    return this.record(lawOf(distribution), steps, steps.values.length > 0);
  }

  private record(
    law: KernelLaw,
    steps: { readonly values: ArrayLike<number>; readonly cumulative: ArrayLike<number> },
    isDiscrete: boolean,
  ): number {
    const { memory } = this;
    const guide = guideOf(Float64Array.from(steps.cumulative));
    const [a, b, c] = law.parameters;
    return newRecord(memory, 'Sampler', {
      kind: law.kind,
      lowEdge: EXACT_CELLS,
      highEdge: isDiscrete ? 0 : samplerCells - EXACT_CELLS,
      stepCount: steps.values.length,
      guideCells: guide.length - 1,
      a,
      b,
      c,
      quantiles: isDiscrete ? 0 : memory.doubles(new Float64Array(samplerCells + 1).fill(NaN)),
      values: memory.doubles(steps.values),
      cumulative: memory.doubles(steps.cumulative),
      guide: isDiscrete ? memory.ints(guide) : 0,
      pieceValues: 0,
      pieceShares: 0,
      pieceCount: 0,
    });
  }
}
