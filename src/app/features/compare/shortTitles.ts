import type { Pin } from '../../stores/pinStore.ts';

const BETWEEN = ' + ';

/**
 * Titles without what all of them share, by id: where all begin with 'Kent, winter 2025/26', 'Kent, winter 2025/26 + Early
 * severe flu' is 'Early severe flu', and the one that adds nothing is 'nothing added'. A title is left whole where two would read the same.
 */
export function shortTitles(pins: readonly Pick<Pin, 'id' | 'title'>[]): ReadonlyMap<string, string> {
  const parts = pins.map(({ title }) => title.split(BETWEEN));
  const [first] = parts;
  const shared = first.filter((part) => parts.every((others) => others.includes(part)));
  const short = parts.map(
    (own) => own.filter((part) => !shared.includes(part)).join(BETWEEN) || 'nothing added',
  );
  const isTold = pins.length > 1 && new Set(short).size === short.length;
  return new Map(pins.map(({ id, title }, at) => [id, isTold ? short[at] : title]));
}
