import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, type FieldPath } from '../../paths/fieldPath.ts';
import type { Mention } from './mapMentions.ts';
import { mentionInWords } from './placeInWords.ts';
import { partNamed } from './partName.ts';
import { partReferences } from './partReferences.ts';
import { removeAt, withPaths } from './rows.ts';
import { partAtWord } from './partName.ts';

/**
 * The scenario without a part. Its values by area and its provenance are removed too. Other mentions stay and then name
 * nothing (`whatWouldDangle` lists them). Also removes rows of lists without ids (a route rule, an effect).
 */
export function removePart(scenario: Scenario, words: FieldPath): Scenario {
  const next = removeAt(scenario, words);
  const part = partNamed(words);
  if (part?.kind !== 'area') return next;
  const keys = partReferences(next, part).filter(({ form }) => form === 'area');
  const without = keys.reduce((one, key) => removeAt(one, key.words), next);
  return withPaths(without, (path) => (isOfArea(path, part.id) ? undefined : path));
}

function isOfArea(path: string, area: string): boolean {
  const words = path.split('.');
  return words.some((_, at) => at > 1 && partAtWord(words, at)?.kind === 'area' && words[at] === area);
}

/** A mention that would name nothing, and its place in words. */
export interface Dangling {
  readonly words: FieldPath;
  /** `Triage: a way on`. */
  readonly inWords: string;
}

/** The mentions of a part that would name nothing once it is removed by `removePart`, in the order of the document. */
export function whatWouldDangle(scenario: Scenario, words: FieldPath): Dangling[] {
  return danglingMentions(scenario, words).map((mention) => ({
    words: mention.words,
    inWords: mentionInWords(scenario, mention.words),
  }));
}

/** The mentions of a part that would name nothing once it is removed, with what is mentioned and how. */
export function danglingMentions(scenario: Scenario, words: FieldPath): Mention[] {
  const part = partNamed(words);
  if (part === null || valueAt(scenario, words) === undefined) return [];
  const isInside = (mention: Mention) => words.every((word, at) => mention.words[at] === word);
  return partReferences(scenario, part).filter(
    (mention) => mention.form !== 'area' && mention.form !== 'path' && !isInside(mention),
  );
}
