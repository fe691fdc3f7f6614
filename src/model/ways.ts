import { purposes } from '../sim/random/purposes.ts';
import type { ClassState } from './classState.ts';
import { manyWays, wayListAt } from './compile/model.ts';
import type { Way, Ways } from './compile/routing.ts';
import * as people from './people.ts';
import type { Person } from './people.ts';
import { drawOf, visitCode } from './personDraws.ts';
import type { Replication } from './replication.ts';

/** The ways on of a person at a station class, or null to leave. */
export function waysFrom(winter: Replication, one: ClassState, person: Person): Ways | null {
  const { model } = winter;
  const { index } = one.compiled;
  const sole = model.soleWayList[index];
  const list =
    sole !== manyWays
      ? sole
      : model.wayListOf[wayListAt(model, index, people.stream[person], people.area[person])];
  return list < 0 ? null : model.wayLists[list];
}

/** Draws a way on by the person's own draw for this stage class and visit. */
export function drawWay(winter: Replication, person: Person, list: Ways, key: number): Way {
  const { ways } = list;
  if (ways.length === 1) return ways[0];
  const u = drawOf(person, visitCode(person, key, purposes.route));
  const cumulative = list.movable ? movedShares(winter, list) : list.cumulative;
  let at = 0;
  while (u >= cumulative[at]) at++;
  return ways[at];
}

/** Shares moved by levers keep their value; the others share what is left in their old proportion. */
function movedShares(winter: Replication, list: Ways): Float64Array {
  const shares = list.shares.slice();
  let moved = 0;
  let rest = 0;
  list.shareCells.forEach((cell, i) => {
    shares[i] = winter.levers.apply(cell, list.shares[i]);
    if (cell >= 0) moved += shares[i];
    else rest += shares[i];
  });
  const restFactor = rest > 0 ? Math.max(0, 1 - moved) / rest : 0;
  // With no other way, or more than all of it, the moved shares are taken in proportion; all at 0: the file's.
  if (moved <= 0 && rest <= 0) return list.cumulative;
  const movedFactor = rest > 0 && moved <= 1 ? 1 : 1 / moved;
  let sum = 0;
  const cumulative = shares.map(
    (share, i) => (sum += share * (list.shareCells[i] >= 0 ? movedFactor : restFactor)),
  );
  cumulative[cumulative.length - 1] = Infinity;
  return cumulative;
}
