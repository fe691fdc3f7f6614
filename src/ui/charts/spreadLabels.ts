/**
 * Moves labels so that neighbours are at least `gap` pixels from each other and all stay within [top, bottom]. Each is
 * as near to its own place as that allows. Takes and returns positions, in the order given.
 */
export function spreadLabels(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  let lowest = top;
  for (const index of order) {
    moved[index] = Math.max(places[index]!, lowest);
    lowest = moved[index]! + gap;
  }
  let highest = bottom;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index]!, highest);
    highest = moved[index]! - gap;
  }
  return moved;
}
