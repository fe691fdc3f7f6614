import { guideOf } from '../../sim/distributions/guide.ts';
import { EXACT_CELLS, samplerCells, type Sampler } from '../../sim/distributions/sampler.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import { lawNumbers, lawOf, type KernelLaw } from './laws.ts';

/** Nodes of the length-biased law of a curve: src/kernel/residuals.ts makes them. */
const curveNodes = 1 + 20 * 96 + 1 + 40 * 96;

/**
 * Writes laws into the tables, each once: places and stages with the same law share it. What is the same law is decided by
 * its parameters, so that one scenario lies alike in every memory.
 */
export class SamplerTables {
  private readonly memory: LaidMemory;
  private readonly known = new Map<string, number>();
  private readonly withPieces = new Set<number>();

  constructor(memory: LaidMemory) {
    this.memory = memory;
  }

  /** The address of a law; 0 for none. */
  of(sampler: Sampler | null): number {
    if (sampler === null) return 0;
    const law = JSON.stringify(sampler.distribution);
    const known = this.known.get(law);
    if (known !== undefined) return known;
    const address = this.write(sampler);
    this.known.set(law, address);
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
    this.withPieces.add(address);
    const { values } = sampler.steps;
    const nodes = values.length > 0 ? 2 * values.length : curveNodes;
    writeFields(this.memory, 'Sampler', address, {
      pieceValues: this.memory.allocate(8 * nodes),
      pieceShares: this.memory.allocate(8 * nodes),
    });
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
