const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The most versions of one work. */
export const mostVersions = 100;

/**
 * Which of a work's versions stay, by their times in order (ms since 1970). They are all of the last hour, the last of
 * each hour of the last day, and the last of each day before. Where more than `mostVersions` are left, the versions
 * with the shortest time to the next are dropped. The first and the latest always stay.
 */
export function keptTimes(times: readonly number[], now: number): boolean[] {
  const kept = times.map((at, index) => {
    const isEnd = index === 0 || index === times.length - 1;
    return isEnd || spanOf(at, now) !== spanOf(times[index + 1]!, now);
  });
  for (let left = kept.filter(Boolean).length; left > mostVersions; left -= 1) {
    kept[soonestFollowed(times, kept)] = false;
  }
  return kept;
}

/** The span of time of which one version is kept; each moment of the last hour is one of its own. */
function spanOf(at: number, now: number): string | symbol {
  const age = now - at;
  if (age <= HOUR_MS) return Symbol('its own');
  return age <= DAY_MS ? `hour ${Math.floor(at / HOUR_MS)}` : `day ${Math.floor(at / DAY_MS)}`;
}

function soonestFollowed(times: readonly number[], kept: readonly boolean[]): number {
  const there = times.flatMap((_, index) => (kept[index] ? [index] : []));
  const middle = there.slice(1, -1);
  const gapAfter = (position: number) => times[there[position + 2]!]! - times[there[position + 1]!]!;
  let soonest = 0;
  middle.forEach((_, position) => {
    if (gapAfter(position) < gapAfter(soonest)) soonest = position;
  });
  return middle[soonest]!;
}
