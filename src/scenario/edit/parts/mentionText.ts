import { type PartName, partAtWord } from './partName.ts';

/** Another id for a mentioned part, or the same. */
export type IdOf = (part: PartName) => string;

/** A path of ids with other ids for the parts along it. */
export function mappedPath(path: string, idOf: IdOf): string {
  const words = path.split('.');
  return words.map((word, at) => ofPart(partAtWord(words, at), word, idOf)).join('.');
}

/** What stands at each place of the names of outcomes that are made from parts, by their first word. */
const outcomeForms: readonly [first: RegExp, places: readonly (PartName['kind'] | null)[]][] = [
  [
    /^(daysAt[1-4]|daysAt3Plus|longestSpell3|changes|reached[2-4]|firstDay[2-4]|bedDaysLost)$/,
    [null, 'area'],
  ],
  [/^peakWaiting$/, [null, 'stage']],
  [/^bulk$/, [null, 'stream']],
  [/^action$/, [null, 'action']],
  [/^cause$/, [null, 'area', null, 'indicator']],
  [/^stage$/, [null, 'stage', 'area']],
];

/** The name of a figure of the outcome table with other ids for the parts in it: `stage.p2.East.starts`. */
export function mappedOutcomeName(name: string, idOf: IdOf): string {
  const words = name.split('.');
  const form = words.length > 1 ? outcomeForms.find(([first]) => first.test(words[0])) : undefined;
  const places = form === undefined ? (['outcome'] as const) : form[1];
  return words
    .map((word, at) => {
      const kind = places[at] ?? null;
      return ofPart(kind === null || word === 'system' ? null : { kind, id: word }, word, idOf);
    })
    .join('.');
}

function ofPart(part: PartName | null, word: string, idOf: IdOf): string {
  return part === null ? word : idOf(part);
}
