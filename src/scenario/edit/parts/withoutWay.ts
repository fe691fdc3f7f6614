import { isByArea, valueIn, valuesOf } from '../../byArea.ts';
import type { RouteRule, Target } from '../../schema/route.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import { changedByHand } from '../ownFigure.ts';
import { isAtOrBelow } from '../../paths/pathOfWords.ts';
import { removeAt, withPaths } from './rows.ts';
import { byAreaOf } from './withoutMention.ts';

interface Dropped {
  readonly scenario: Scenario;
  readonly inWords: string;
}

/**
 * Removes a way on from a route rule. Its people are divided among the other ways in proportion, by area where the
 * shares are by area. Where it was the only way of some people, it leads out instead.
 */
export function withoutWay(scenario: Scenario, words: FieldPath, inWords: string): Dropped {
  const [rule, way] = [words.slice(0, 4), words.slice(0, 6)];
  const { to } = valueAt(scenario, rule) as RouteRule;
  const gone = valueAt(scenario, way) as Target;
  const others = to.filter((one) => one !== gone);
  if (others.length === 0 || valuesOf(gone.share).some(({ value }) => value >= 1)) {
    const leaves = { to: 'leave', share: gone.share, hold: 'no', afterDays: 0, swap: false };
    const out = withValueAt(scenario, way, leaves);
    return {
      scenario: withPaths(out, (path) => (isOfOld(path, way) ? undefined : path)),
      inWords: `${inWords} leads out: those people leave`,
    };
  }
  const next = others.reduce(
    (one, other, at) => withShare(one, [...rule, 'to', String(at), 'share'], other, gone),
    removeAt(scenario, way),
  );
  return { scenario: next, inWords: `${inWords} goes; its people are shared among the other ways` };
}

/** Whether a path speaks of the old way, of which only the share is left. */
function isOfOld(path: string, way: FieldPath): boolean {
  return isAtOrBelow(path, way.join('.')) && !isAtOrBelow(path, [...way, 'share'].join('.'));
}

function withShare(scenario: Scenario, words: FieldPath, { share }: Target, gone: Target): Scenario {
  if (
    valuesOf(share).every(({ value }) => value === 0) ||
    valuesOf(gone.share).every(({ value }) => value === 0)
  )
    return scenario;
  const next = scaled(share, gone.share);
  return withValueAt(
    withValueAt(scenario, words, next),
    ['provenance', words.join('.')],
    changedByHand(share),
  );
}

/** A share of those who do not go the way that is gone. */
function scaled(share: Target['share'], gone: Target['share']): Target['share'] {
  if (!isByArea(share) && isByArea(gone)) return byAreaOf(gone, (one) => rounded(share / (1 - one)));
  return byAreaOf(share, (one, area) => rounded(one / (1 - valueIn(gone, area ?? ''))));
}

/** Twelve significant digits: fractions that sum to 1 still do, within the tolerance of the check. */
function rounded(share: number): number {
  return Number(share.toPrecision(12));
}
