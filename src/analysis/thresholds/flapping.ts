/** The most days after which a level that went up and comes down again counts as flapping. */
export const flapDays = 3;

/** Rises of the level that end within `flapDays` days, among the levels of days. Each counts once. */
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
