/** Length of the longest run of days at or above a level; 0 when there is none. */
export function longestSpell(levels: ArrayLike<number>, level: number): number {
  let longest = 0;
  let present = 0;
  for (let day = 0; day < levels.length; day++) {
    present = levels[day] >= level ? present + 1 : 0;
    if (present > longest) longest = present;
  }
  return longest;
}
