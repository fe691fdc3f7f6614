import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, withValueAt, type FieldPath } from '../../paths/fieldPath.ts';
import type { Mention } from './mapMentions.ts';
import { ruleFor } from './mentionRules.ts';
import { partNamed } from './partName.ts';
import { mentionInWords } from './placeInWords.ts';
import { danglingMentions, removePart } from './removePart.ts';
import { removeAt } from './rows.ts';
import { withLevelTrigger, withStatedStaff } from './withoutMention.ts';
import { withoutWay } from './withoutWay.ts';

/** A scenario after a removal, and in words what else changed. */
export interface Removal {
  readonly scenario: Scenario;
  readonly consequences: readonly string[];
}

/**
 * Removes a part with every mention of it, so that no mention names nothing. Rows about the part are removed. So are
 * parts that can be about nothing else, and so on. What cannot be removed becomes something sensible. Each consequence
 * is described in words. The result may have other problems (shares, counts of areas), which the checks name.
 */
export function removePartAndMentions(scenario: Scenario, words: FieldPath): Removal {
  const consequences: string[] = [];
  const waiting: FieldPath[] = [words];
  let now = scenario;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (valueAt(now, next) === undefined) continue;
    const ofThis: string[] = [];
    // From the end, so that rows that are still to come keep their places.
    for (const mention of danglingMentions(now, next).reverse()) {
      if (!isStillThere(now, mention)) continue;
      const dropped = withoutMention(now, mention);
      ofThis.unshift(dropped.inWords);
      if (dropped.goes !== undefined) waiting.push(dropped.goes);
      now = dropped.scenario;
    }
    consequences.push(...ofThis);
    now = removePart(now, next);
  }
  return { scenario: now, consequences: [...new Set(consequences)] };
}

interface Dropped {
  readonly scenario: Scenario;
  readonly inWords: string;
  /** A part that has to be removed with it. */
  readonly goes?: FieldPath;
}

function isStillThere(scenario: Scenario, { words, form, part }: Mention): boolean {
  const value = valueAt(scenario, words);
  return form === 'outcomeName' ? value !== undefined : value === part.id;
}

function withoutMention(scenario: Scenario, { words }: Mention): Dropped {
  const rule = ruleFor(words);
  const inWords = mentionInWords(scenario, words);
  switch (rule) {
    case undefined:
      throw new Error(`removePartAndMentions: no rule for ${words.join('.')}`);
    case 'way':
      return withoutWay(scenario, words, inWords);
    case 'staff':
      return withStatedStaff(scenario, words, inWords);
    case 'trigger':
      return withLevelTrigger(scenario, words, inWords);
    default:
      return without(scenario, words, rule.removes, inWords);
  }
}

function without(scenario: Scenario, words: FieldPath, lengths: readonly number[], inWords: string): Dropped {
  const length = lengths.find(
    (one, at) => at === lengths.length - 1 || !isLastRow(scenario, words.slice(0, one)),
  )!;
  const going = words.slice(0, length);
  if (partNamed(going) !== null && length < words.length) {
    return { scenario, inWords: `${mentionInWords(scenario, going)} goes`, goes: going };
  }
  if (length === 3 && going[2] === 'routes') return withoutRoutes(scenario, going, inWords);
  return { scenario: removeAt(scenario, going), inWords: `${inWords} goes` };
}

/** Whether nothing is left of a list without this row. */
function isLastRow(scenario: Scenario, words: FieldPath): boolean {
  const rows = valueAt(scenario, words.slice(0, -1));
  return Array.isArray(rows) && rows.length === 1;
}

/** Whose only rule goes: a stage’s people leave without one, a stream’s need to be told. */
function withoutRoutes(scenario: Scenario, routes: FieldPath, inWords: string): Dropped {
  const next = removeAt(scenario, routes);
  const leave = [{ to: [{ to: 'leave', share: 1, hold: 'no', afterDays: 0, swap: false }] }];
  return {
    scenario: routes[0] === 'streams' ? withValueAt(next, routes, leave) : next,
    inWords: `${inWords} goes; people leave instead`,
  };
}
