/**
 * How dark each cell is, 0 to 1, from the lowest value to the highest of all. 0 where a cell has no value or all are
 * equal.
 */
export function shades(values: readonly (readonly (number | null)[])[]): number[][] {
  const known = values.flat().filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  return values.map((row) => row.map((value) => (value === null || !(span > 0) ? 0 : (value - low) / span)));
}
