/** Of a pair of actions: what was measured, in the outcome's unit. */
export interface PairFigures {
  /** What both do, less what each does without the other: with its 95% interval. */
  readonly value: { readonly mean: number; readonly low: number | null; readonly high: number | null } | null;
  /** What each does next to the other, on average; null where it is not known. */
  readonly effects: readonly [number | null, number | null];
  /** Which way of the outcome is better. */
  readonly better: 'low' | 'high' | 'none';
}

/**
 * How two actions go together. Of two that help: `sameWork` or `helpEachOther`. Of two that harm: `sameHarm` or
 * `worsenEachOther`. Of one of each: `helpsLess` or `helpsMore`, the one that helps. `lessTogether` and `moreTogether`
 * where it is not known which they are; `open` where no clear difference was found.
 */
export type PairKind =
  | 'sameWork'
  | 'helpEachOther'
  | 'sameHarm'
  | 'worsenEachOther'
  | 'helpsLess'
  | 'helpsMore'
  | 'lessTogether'
  | 'moreTogether'
  | 'open';

/** How two actions go together, by the signs of what each does and of what both do beyond that. */
export function pairKind({ value, effects, better }: PairFigures): PairKind {
  if (value === null || value.low === null || value.high === null) return 'open';
  if (better === 'none' || (value.low <= 0 && value.high >= 0)) return 'open';
  const good = better === 'low' ? -1 : 1;
  const beyond = good * value.mean;
  const [one, other] = effects.map((effect) => (effect === null ? 0 : benefit(good * effect, beyond)));
  const isMore = beyond > 0;
  if (one === 0 || other === 0) return isMore ? 'moreTogether' : 'lessTogether';
  if (one! > 0 && other! > 0) return isMore ? 'helpEachOther' : 'sameWork';
  if (one! < 0 && other! < 0) return isMore ? 'sameHarm' : 'worsenEachOther';
  return isMore ? 'helpsMore' : 'helpsLess';
}

/** Half-way between what an action does next to the other and without it: the two may differ in sign. */
function benefit(nextToOther: number, beyond: number): number {
  return nextToOther - beyond / 2;
}

/** What is said of a pair of that kind, after the names of the two. */
export const pairWords: Readonly<Record<PairKind, string>> = {
  sameWork: 'they do the same work',
  helpEachOther: 'each makes the other work better',
  sameHarm: 'they do the same harm, and either does most of it without the other',
  worsenEachOther: 'each makes the harm of the other worse',
  helpsLess: 'one helps and the other harms, and together they do less good than apart',
  helpsMore: 'one helps and the other harms, and together they do more good than apart',
  lessTogether: 'together they do less good than apart',
  moreTogether: 'together they do more good than apart',
  open: 'no clear sign that one changes what the other does',
};
