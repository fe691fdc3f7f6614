/*
 * The kernel as the model sees it. A host (a worker, the command line, a test) starts it and passes it in: the pure rooms
 * know no WebAssembly.
 */

/** The kernel of usual winters, or the same kernel that also says each move of a person. */
export type KernelKind = 'plain' | 'observed';

/** What the kernel calls. */
export interface KernelImports {
  /** Ends the winter: must throw. */
  fail(reason: number, detail: number): void;
  move(kind: number, person: number, stationClass: number): void;
}

/** The memory of one kernel. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  /** Grows by pages of 65,536 bytes; the old buffer is gone. */
  grow(pages: number): number;
}

/** What the kernel offers. Stations, classes and contributions go by their numbers in the model. */
export interface KernelExports {
  begin(keyA: number, keyB: number): void;
  advance(until: number, beforeKind: number): void;
  afterLeverChange(): void;
  closeWindow(): void;
  closeDelays(end: number): void;
  countDelayed(area: number): number;
  countInside(): number;
  leverValue(cell: number, base: number): number;
  setWeight(contribution: number, weight: number): number;
  burst(contribution: number, drawKey: number): void;
  capacityToday(station: number): number;
  capTomorrow(station: number): number;
  waitingLongerThan(stationClass: number, days: number): number;
}

/** A kernel with a memory of its own. */
export interface KernelInstance {
  readonly exports: KernelExports;
  readonly memory: KernelMemory;
}

/** Starts kernels. */
export interface KernelHost {
  start(kind: KernelKind, imports: KernelImports): KernelInstance;
}
