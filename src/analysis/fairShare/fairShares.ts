/** One winter of the fair share: the order of the actions in it, and the outcome of each coalition of its two orders. */
export interface OrderedWinter {
  /** Numbers of the actions in the winter's random order. */
  readonly order: readonly number[];
  /** By size 0 to m: the outcome with the first so many of the order in force. */
  readonly first: readonly number[];
  /** By size 0 to m: the outcome with the first so many of the reverse order. */
  readonly last: readonly number[];
}

/**
 * Each action's share of the plan's whole effect in each winter. The share is the mean of what the action adds in the
 * winter's random order and in its reverse. (Shapley 1953 by permutation sampling, antithetic orders after Mitchell et
 * al. 2022.) In every winter the shares add up to the outcome with all actions less that with none. By action, then
 * winter; NaN where a coalition has no figure.
 */
export function fairShares(winters: readonly OrderedWinter[], actions: number): Float64Array[] {
  const shares = Array.from({ length: actions }, () => new Float64Array(winters.length));
  winters.forEach(({ order, first, last }, winter) => {
    const count = order.length;
    order.forEach((action, place) => {
      const forward = first[place + 1] - first[place];
      const from = count - 1 - place;
      shares[action][winter] = (forward + last[from + 1] - last[from]) / 2;
    });
  });
  return shares;
}

/**
 * How much two actions add to or take from each other, by pair and winter. The figure is what an action adds with the
 * other before it in the winter's order, less what it adds with the other after it. The effect of third actions that
 * change sides too is taken out. Unbiased where actions interact only in pairs. Otherwise it is a screening, which
 * finds pairs worth running on their own.
 */
export function pairScreen(
  winters: readonly OrderedWinter[],
  actions: number,
): (one: number, other: number) => number {
  const sums = Array.from({ length: actions }, () => new Float64Array(actions));
  for (const winter of winters) addMoves(sums, winter);
  const moves = (one: number, other: number) => sums[one][other] / winters.length;
  // With pairs alone, moves(i, j) = I(i, j) + a third of the sum of all other I(i, k): in an order and its reverse a third
  // action changes sides together with the second twice as often as against it.
  const totals = sums.map(
    (row) => row.reduce((sum, one) => sum + one, 0) / winters.length / ((actions + 1) / 3),
  );
  return (one, other) => 0.75 * (moves(one, other) + moves(other, one)) - (totals[one] + totals[other]) / 4;
}

/** Adds, for each ordered pair, the change in what the first adds between the order in which the second comes first and the other. */
function addMoves(sums: readonly Float64Array[], { order, first, last }: OrderedWinter): void {
  const count = order.length;
  order.forEach((action, place) => {
    const forward = first[place + 1] - first[place];
    const from = count - 1 - place;
    const backward = last[from + 1] - last[from];
    if (Number.isNaN(forward) || Number.isNaN(backward)) return;
    order.forEach((other, otherPlace) => {
      if (other !== action)
        sums[action][other] += otherPlace < place ? forward - backward : backward - forward;
    });
  });
}
