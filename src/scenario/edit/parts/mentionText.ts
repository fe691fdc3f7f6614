import { wordsOfOutcomeId } from '../../outcomeIds.ts';
import { type PartName, partAtWord } from './partName.ts';

/** Another id for a mentioned part, or the same. */
export type IdOf = (part: PartName) => string;

/** A path of ids with other ids for the parts along it. */
export function mappedPath(path: string, idOf: IdOf): string {
  const words = path.split('.');
  return words
    .map((word, at) => {
      const part = partAtWord(words, at);
      return part === null ? word : idOf(part);
    })
    .join('.');
}

/** The name of a figure of the outcome table with other ids for the parts in it: `stage.p2.East.starts`. */
export function mappedOutcomeName(name: string, idOf: IdOf): string {
  return wordsOfOutcomeId(name)
    .map(({ word, kind }) => (kind === null ? word : idOf({ kind, id: word })))
    .join('.');
}
