/** The problem, if any, of a number that must be finite and above 0. */
export function aboveZero(name: string, found: number): string[] {
  return found > 0 && found < Infinity
    ? []
    : [`${name} must be a finite number above 0, found ${inWords(found)}`];
}

/** The problem, if any, of a number that must be finite and at least 0. */
export function atLeastZero(name: string, found: number): string[] {
  return found >= 0 && found < Infinity
    ? []
    : [`${name} must be a finite number of 0 or more, found ${inWords(found)}`];
}

/** The problem, if any, of a number that must be finite. */
export function finite(name: string, found: number): string[] {
  return Math.abs(found) < Infinity ? [] : [`${name} must be a finite number, found ${inWords(found)}`];
}

/** The problem, if any, of two named numbers that must not fall. */
export function inOrder(lowName: string, low: number, highName: string, high: number): string[] {
  return low > high ? [`${lowName} must not be above ${highName}, found ${low} and ${high}`] : [];
}

/** Files leave out what they should not: nothing is not a number. */
function inWords(found: number | undefined): string {
  return found === undefined ? 'nothing' : String(found);
}
