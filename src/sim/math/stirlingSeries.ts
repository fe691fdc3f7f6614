/**
 * log(x!) minus x log x - x + log(2 pi x)/2 by its asymptotic series, for x of at least 15 (error below 1e-17).
 * Abramowitz and Stegun 6.1.41.
 */
export function stirlingSeries(x: number): number {
  const x2 = x * x;
  return (
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360360 - 1 / 156 / x2) / x2) / x2) / x2) / x2) /
        x2) /
    x
  );
}
