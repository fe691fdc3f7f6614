import { roundedNumber } from './numbers.ts';

/**
 * Parts of a whole, each rounded to 10^place, that still add up to the rounded whole: what rounding leaves over goes to
 * the parts that lost most (the largest remainders; of equal ones the first). The parts are not below zero.
 */
export function summingNumbers(parts: readonly number[], place = 0): number[] {
  const unit = 10 ** place;
  const sizes = parts.map((part) => Number((part / unit).toPrecision(12)));
  const floors = sizes.map(Math.floor);
  const whole = Math.round(Number(sizes.reduce((sum, size) => sum + size, 0).toPrecision(12)));
  const left = whole - floors.reduce((sum, size) => sum + size, 0);
  const byRemainder = sizes
    .map((size, at) => ({ at, remainder: size - floors[at]! }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) floors[at]! += 1;
  return floors.map((size) => (place < 0 ? size / 10 ** -place : size * unit));
}

/** Shares (0–1) that add up to 1 as percentages that add up to 100, none read as none or all unless it is so. */
export function summingPercentages(shares: readonly number[]): string[] {
  const whole = summingNumbers(shares.map((share) => share * 100));
  return whole.map((percent, at) => {
    if (percent === 0 && shares[at]! > 0) return 'under 1%';
    return percent === 100 && shares[at]! < 1 ? 'over 99%' : `${roundedNumber(percent)}%`;
  });
}
