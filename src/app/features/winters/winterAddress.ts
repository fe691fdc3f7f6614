/** The address of a winter. `winter` is counted from 0, while people read it from 1. */
export function winterAddress(winter: number): string {
  return `#/winters/${winter + 1}`;
}

/** The winter, from 0, of an address such as `/winters/412`. Null where it names none, NaN where it is not a number. */
export function winterOfAddress(location: string): number | null {
  const [, , named] = location.split('/');
  if (named === undefined || named === '') return null;
  return /^[1-9]\d{0,6}$/.test(named) ? Number(named) - 1 : NaN;
}
