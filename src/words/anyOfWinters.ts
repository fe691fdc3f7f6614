import { roundedNumber } from './roundedNumber.ts';

/** 'any of 20 winters', 'the one winter': after 'in', for what happens in none of them. */
export function anyOfWinters(count: number): string {
  return count === 1 ? 'the one winter' : `any of ${roundedNumber(count)} winters`;
}
