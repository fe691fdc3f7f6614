import type { Model } from '../compile/model.ts';
import { postCount } from '../compile/pools.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { StateAddresses } from './state.ts';

/** Writes a pool of staff. */
export function uploadPool(model: Model, at: number, memory: TableMemory, state: StateAddresses): number {
  const pool = model.pools[at];
  const table = newRecord(memory, 'PoolTable', {
    posts: pool.posts,
    vacancyShare: pool.vacancyShare,
    trainingShare: pool.trainingShare,
    noiseSd: pool.noiseSd,
    noiseAutocorrelation: pool.noiseAutocorrelation,
    meanSpellDays: pool.meanSpellDays,
    postCount: postCount(pool),
    staffCell: pool.staffCell,
    sicknessCell: pool.sicknessCell,
    key: pool.key,
    teamCount: pool.teams.length,
    teams: memory.ints(pool.teams.map(({ station }) => state.stations[station])),
    teamShares: memory.doubles(pool.teams.map(({ share }) => share)),
    leaveShare: memory.doubles(pool.leaveShare),
    sickness: memory.doubles(pool.sickness),
    dueShare: memory.doubles(pool.dueShare),
  });
  writeFields(memory, 'Pool', state.pools[at], { table });
  return table;
}
