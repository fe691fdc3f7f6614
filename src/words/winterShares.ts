import { FEW_WINTERS } from './chanceInWords.ts';
import { roundedNumber } from './numbers.ts';
import { summingNumbers } from './summingNumbers.ts';

/**
 * Shares of the winters (0–1) that add up to all of them, in 100 winters: '90 in 100', 'under 1 in 100'. As they are said
 * they add up to 100. While winters are few it is their counts: '5 of 7'.
 */
export function winterShares(shares: readonly number[], winters: number): string[] {
  if (winters < FEW_WINTERS)
    return shares.map((share) => `${roundedNumber(share * winters)} of ${roundedNumber(winters)}`);
  const whole = summingNumbers(shares.map((share) => share * 100));
  return whole.map((share, at) => {
    if (share === 0 && shares[at]! > 0) return 'under 1 in 100';
    return share === 100 && shares[at]! < 1 ? 'over 99 in 100' : `${roundedNumber(share)} in 100`;
  });
}
