import type { Scenario } from '../schema/scenario.ts';
import type { FieldPath } from '../paths/fieldPath.ts';
import { changesBetween, sameAsBase, withoutChange, type Change } from './changes.ts';
import { asSourcedInBase } from './ownFigure.ts';
import { isAtOrBelow } from '../paths/pathOfWords.ts';
import { isRecord, isSameValue } from './sameValue.ts';

/** A change as a person sees it: a difference, and the differences that only follow from it. */
export interface Edit {
  readonly change: Change;
  /** The sources of its numbers, and the values by area of an area that was added or removed. */
  readonly along: readonly Change[];
}

/**
 * The edits that turn one scenario into another, in the order of the document. The source of a number belongs to the
 * number's edit. Values for an area belong to the edit that added or removed the area. Every other change is an edit of
 * its own.
 */
export function editsBetween(before: Scenario, after: Scenario): Edit[] {
  const changes = changesBetween(before, after);
  const leading = changes.filter((change) => !isAlong(change, changes));
  return leading.map((change) => ({
    change,
    along: changes.filter((other) => isAlong(other, [change])),
  }));
}

/** The scenario with one edit undone. Returns the base itself when nothing else was changed. */
export function withoutEdit(scenario: Scenario, { change, along }: Edit, base: Scenario): Scenario {
  const back = [change, ...along].reduce((one, next) => withoutOne(one, next, base), scenario);
  return sameAsBase(back, base);
}

function withoutOne(scenario: Scenario, change: Change, base: Scenario): Scenario {
  const back = withoutChange(scenario, change, base);
  return change.words[0] === 'provenance' ? back : asSourcedInBase(back, change.words, base);
}

/** Whether a change only follows from one of the others. */
function isAlong(change: Change, others: readonly Change[]): boolean {
  return others.some(
    (other) => other !== change && (follows(change.words, other) || isOnlyOfArea(change, other)),
  );
}

/** Whether a change of a list is only about an area that came or went. */
function isOnlyOfArea({ before, after }: Change, { words: of, kind }: Change): boolean {
  if (kind === 'changed' || of.length !== 2 || of[0] !== 'areas' || !Array.isArray(before)) return false;
  return isSameValue(withoutArea(before, of[1]), withoutArea(after, of[1]));
}

function withoutArea(value: unknown, area: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutArea(one, area));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutArea(one, area)] as const);
  if (!isRecord(value.byArea)) return Object.fromEntries(entries);
  const { [area]: _, ...others } = value.byArea;
  return { ...value, byArea: others };
}

function follows(words: FieldPath, { words: of, kind }: Change): boolean {
  if (kind !== 'changed' && of.length === 2 && of[0] === 'areas') {
    const path = words[0] === 'provenance' ? words[1].split('.') : words;
    return path.some((word, at) => word === of[1] && path[at - 1] === 'byArea');
  }
  if (of[0] === 'provenance' || of[0] === 'changed') return false;
  return words[0] === 'provenance' && isAtOrBelow(words[1], of.join('.'));
}
