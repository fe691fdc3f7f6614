import type { LoggedMove } from './loggedWinter.ts';

/** Person-days waiting and occupied at a stage of an area within a window, added up person by person. */
export interface Presence {
  waitingDays: number;
  occupiedDays: number;
  /** People waiting and occupied when the log ends. */
  waiting: number;
  occupied: number;
}

/** Adds up each person's time inside, clipped to [from, to), from the log of a winter that ends at `end`. */
export function presenceOf(
  moves: readonly LoggedMove[],
  from: number,
  to: number,
  end: number,
): Map<string, Presence> {
  const stations = new Map<string, Presence>();
  const since = new Map<string, number>();
  const clip = (start: number, stop: number) => Math.max(0, Math.min(stop, to) - Math.max(start, from));
  const stationOf = (one: LoggedMove) => {
    const key = `${one.stage}/${one.area}`;
    const known = stations.get(key) ?? { waitingDays: 0, occupiedDays: 0, waiting: 0, occupied: 0 };
    stations.set(key, known);
    return known;
  };
  const begin = (kind: 'waiting' | 'occupied', one: LoggedMove) => {
    stationOf(one)[kind]++;
    since.set(`${kind}|${one.who}|${one.stage}|${one.class}|${one.area}`, one.time);
  };
  const finish = (kind: 'waiting' | 'occupied', one: LoggedMove) => {
    const key = `${kind}|${one.who}|${one.stage}|${one.class}|${one.area}`;
    const start = since.get(key);
    if (start === undefined) return;
    since.delete(key);
    stationOf(one)[kind]--;
    stationOf(one)[`${kind}Days`] += clip(start, one.time);
  };
  moves.forEach((one, at) => {
    if (one.move === 'join') begin('waiting', one);
    if (one.move === 'unqueue' || one.move === 'start' || one.move === 'resume') finish('waiting', one);
    if (one.move === 'start' || one.move === 'resume') begin('occupied', one);
    if (one.move === 'interrupt') {
      finish('occupied', one);
      begin('waiting', one);
    }
    if (one.move === 'complete' && !isHeld(moves, at)) finish('occupied', one);
    if (one.move === 'release') finish('occupied', one);
  });
  for (const [key, start] of since) {
    const [kind, , stage, , area] = key.split('|');
    const station = stations.get(`${stage}/${area}`);
    if (station === undefined) continue;
    if (kind === 'waiting') station.waitingDays += clip(start, end);
    else station.occupiedDays += clip(start, end);
  }
  return stations;
}

/** Whether the place is kept on hold: the same person's next move at the station at that instant says so. */
function isHeld(moves: readonly LoggedMove[], at: number): boolean {
  const { who, time, stage } = moves[at];
  for (let next = at + 1; next < moves.length && moves[next].time === time; next++) {
    if (moves[next].who === who && moves[next].move === 'hold' && moves[next].stage === stage) return true;
    if (moves[next].who === who && (moves[next].move === 'leave' || moves[next].move === 'join'))
      return false;
  }
  return false;
}
