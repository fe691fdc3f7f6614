import type { Model } from '../compile/model.ts';
import type { LaidMemory } from '../kernel/memory.ts';
import { newRecord, writeFields } from '../kernel/records.ts';
import type { StateAddresses } from './state.ts';

/** Writes every pool of staff. */
export function uploadPools(model: Model, memory: LaidMemory, state: StateAddresses): void {
  for (const pool of model.pools) {
    const table = newRecord(memory, 'PoolTable', {
      posts: pool.posts,
      vacancyShare: pool.vacancyShare,
      trainingShare: pool.trainingShare,
      noiseSd: pool.noiseSd,
      noiseAutocorrelation: pool.noiseAutocorrelation,
      meanSpellDays: pool.meanSpellDays,
      postCount: Math.ceil(pool.posts - 1e-9),
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
    writeFields(memory, 'Pool', state.pools[pool.index], { table });
  }
}
