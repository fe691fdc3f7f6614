/**
 * A guide table for a rising list of cumulative probabilities. Element j is the first index whose probability is at
 * least j / (length - 1). The search for any u then starts at most a step or two early on average. Chen and Asau
 * (1974).
 */
export function guideOf(cumulative: Float64Array): Int32Array {
  const cells = Math.max(1, cumulative.length);
  const guide = new Int32Array(cells + 1);
  let i = 0;
  for (let j = 0; j <= cells; j++) {
    while (i < cumulative.length - 1 && cumulative[i] < j / cells) i++;
    guide[j] = i;
  }
  return guide;
}
