/** A level that goes up and comes down again within so many days flaps. */
export const flapDays = 3;

/** Rises of the level from which it falls back within `flapDays` days, among the levels of days; each counts once. */
export function flaps(levels: ArrayLike<number>): number {
  let count = 0;
  let rises: { day: number; to: number }[] = [];
  for (let day = 1; day < levels.length; day++) {
    const level = levels[day];
    if (level > levels[day - 1]) rises.push({ day, to: level });
    if (level >= levels[day - 1]) continue;
    count += rises.filter((rise) => rise.to > level && day - rise.day <= flapDays).length;
    rises = rises.filter((rise) => rise.to <= level);
  }
  return count;
}
