import { Doubles, Ints } from './memory.ts';
import { model } from './root.ts';

/**
 * Puts the first `count` of `sortPeople` in the rising order of their `sortKeys`; equal keys stay in their order. Runs are
 * merged from one pair of lists into the other and back.
 */
export function sortPeople(count: i32): void {
  let fromKeys = model.sortKeys;
  let from = model.sortPeople;
  let intoKeys = model.spareKeys;
  let into = model.sparePeople;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width)
      mergeRuns(
        fromKeys,
        from,
        intoKeys,
        into,
        start,
        min(start + width, count),
        min(start + 2 * width, count),
      );
    const keys = fromKeys;
    const list = from;
    fromKeys = intoKeys;
    from = into;
    intoKeys = keys;
    into = list;
  }
  if (changetype<usize>(from) === changetype<usize>(model.sortPeople)) return;
  model.sortPeople.copy(from, count);
}

/** Merges two sorted runs: [start, middle) and [middle, end). */
function mergeRuns(
  fromKeys: Doubles,
  from: Ints,
  intoKeys: Doubles,
  into: Ints,
  start: i32,
  middle: i32,
  end: i32,
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takesLeft = left < middle && (right >= end || fromKeys.at(left) <= fromKeys.at(right));
    const taken = takesLeft ? left++ : right++;
    intoKeys.set(at, fromKeys.at(taken));
    into.set(at, from.at(taken));
  }
}
