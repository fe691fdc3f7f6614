import { normalQuantile } from '../math/normalQuantile.ts';

const cells = 2048;
const exactCells = 4;
const table = Float64Array.from({ length: cells + 1 }, (_, i) =>
  i === 0 || i === cells ? 0 : normalQuantile(i / cells),
);

/** A standard normal value by inversion of one uniform: a table inside, the exact quantile in the tails. */
export function normalDraw(u: number): number {
  const cell = u * cells;
  const i = cell | 0;
  if (i < exactCells || i >= cells - exactCells) return normalQuantile(u);
  const low = table[i];
  return low + (table[i + 1] - low) * (cell - i);
}
