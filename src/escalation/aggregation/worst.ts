/** The highest of the levels; 1 when there are none. */
export function worst(levels: readonly number[]): number {
  return levels.reduce((highest, level) => Math.max(highest, level), 1);
}
