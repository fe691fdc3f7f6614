import type { Replication } from './replication.ts';

/** Draws today's attendance in every pool, then lends people from pool to pool. */
export function drawRosters(winter: Replication): void {
  const { model, rosters, levers, day } = winter;
  for (const pool of model.pools) {
    const roster = rosters[pool.index];
    roster.draw(day, (base) => levers.apply(pool.sicknessCell, base));
    roster.present = levers.apply(pool.staffCell, roster.present);
    roster.lostHeads = 0;
  }
  for (let index = 0; index < model.cells.contributions.length; index++) {
    const contribution = model.cells.contributions[index];
    if (contribution.redeploy === undefined || levers.weight[index] === 0) continue;
    lend(winter, contribution.redeploy, Math.round(levers.amount(index, contribution)));
  }
}

/** Moves whole present people, down to the donor's floor: what one gains the other loses. */
function lend(
  winter: Replication,
  move: { fromPool: number; toPool: number; floor: number; effectiveness: number },
  wanted: number,
): void {
  const donor = winter.rosters[move.fromPool];
  const people = Math.max(0, Math.min(wanted, donor.present - Math.ceil(move.floor)));
  donor.present -= people;
  const receiver = winter.rosters[move.toPool];
  receiver.present += people;
  receiver.lostHeads += people * (1 - move.effectiveness);
}

/** The people of a team today: its share of the pool, whole, in the file's order. */
export function headsOfTeam(winter: Replication, station: number, poolIndex: number): number {
  const pool = winter.model.pools[poolIndex];
  const { present } = winter.rosters[poolIndex];
  let taken = 0;
  let shares = 0;
  for (const team of pool.teams) {
    shares += team.share;
    const upTo = Math.round(present * shares);
    if (team.station === station) return upTo - taken;
    taken = upTo;
  }
  return 0;
}
