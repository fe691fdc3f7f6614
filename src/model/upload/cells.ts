import { levers } from '../../scenario/levers.ts';
import type { Model } from '../compile/model.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord } from '../kernel/records.ts';
import type { Surroundings } from './parts.ts';

/** What a contribution does, and where it comes from, by the kernel's numbers (src/kernel/levers.ts, day.ts). */
export const ops = Object.freeze({ multiply: 0, add: 1, set: 2 } as const);
export const sources = Object.freeze({ standing: 0, driver: 1, event: 2, action: 3 } as const);

/** Writes an effect on a cell. */
export function uploadContribution(
  model: Model,
  index: number,
  memory: TableMemory,
  { samplers, state }: Surroundings,
): number {
  const one = model.cells.contributions[index];
  const { redeploy, burst, source } = one;
  return newRecord(memory, 'Contribution', {
    scale: one.scale,
    floor: redeploy?.floor ?? 0,
    effectiveness: redeploy?.effectiveness ?? 0,
    index,
    cell: one.cell,
    op: ops[one.op],
    source: sources[source.kind],
    sourceIndex: source.index,
    lagDays: Math.round(one.lagDays),
    drawKey: one.drawKey,
    size: samplers.of(one.size),
    burst: burst === undefined ? 0 : state.flows[burst.flow],
    fromPool: redeploy === undefined ? 0 : state.pools[redeploy.fromPool],
    toPool: redeploy === undefined ? 0 : state.pools[redeploy.toPool],
  });
}

/** Where the levers of a scenario lie: lists of records. */
export interface LeverTables {
  readonly cells: number;
  readonly contributions: number;
  readonly world: number;
}

/** Writes every cell, with the addresses of the contributions that move it. */
export function uploadCells(
  model: Model,
  memory: TableMemory,
  contributionsAt: readonly number[],
): LeverTables {
  const { list, contributions, world } = model.cells;
  return {
    cells: memory.ints(list.map(uploadCell)),
    contributions: memory.ints(contributionsAt),
    world: memory.ints(world.map((index) => contributionsAt[index])),
  };

  function uploadCell(cell: Model['cells']['list'][number]): number {
    const { low, high, whole, worse } = levers[cell.lever];
    return newRecord(memory, 'Cell', {
      low,
      high,
      isWhole: whole,
      isHighWorse: worse === 'high',
      isMovedByActions: cell.contributions.some((at) => contributions[at].source.kind === 'action'),
      count: cell.contributions.length,
      contributions: memory.ints(cell.contributions.map((at) => contributionsAt[at])),
    });
  }
}
