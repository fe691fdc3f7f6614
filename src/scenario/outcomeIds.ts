import type { PartKind } from './edit/parts/partName.ts';

/**
 * The ids of the figures of the outcome table, made of the ids of the parts that they are about. Files, results and
 * addresses have them. They are made and read here alone: whoever has a column asks the column's own fields.
 */
export const outcomeId = {
  daysAt: (level: number, scope: string) => `daysAt${level}.${scope}`,
  daysAt3Plus: (scope: string) => `daysAt3Plus.${scope}`,
  longestSpell3: (scope: string) => `longestSpell3.${scope}`,
  changes: (scope: string) => `changes.${scope}`,
  reached: (level: number, scope: string) => `reached${level}.${scope}`,
  firstDay: (level: number, scope: string) => `firstDay${level}.${scope}`,
  /** Of the whole system where no area is given. */
  bedDaysLost: (area?: string) => (area === undefined ? 'bedDaysLost' : `bedDaysLost.${area}`),
  within: (days: number) => `within${days}Day${days === 1 ? '' : 's'}`,
  peakWaiting: (stage: string) => `peakWaiting.${stage}`,
  debt: (asked: string, figure: 'end' | 'afterRunOut' | 'hours') => `${asked}.${figure}`,
  bulk: (stream: string, figure: 'items' | 'backlogHours') => `bulk.${stream}.${figure}`,
  action: (action: string, figure: 'started' | 'daysActive' | 'cost' | 'refused') =>
    `action.${action}.${figure}`,
  cause: (scope: string, level: number, indicator: string) => `cause.${scope}.${level}.${indicator}`,
  stage: (stage: string, scope: string, figure: string) => `stage.${stage}.${scope}.${figure}`,
};

type Place = PartKind | null;

const ofScope = [
  ...[1, 2, 3, 4].map((level) => `daysAt${level}`),
  ...[2, 3, 4].flatMap((level) => [`reached${level}`, `firstDay${level}`]),
  ...['daysAt3Plus', 'longestSpell3', 'changes', 'bedDaysLost'],
];

/** By the first word of a name: of what kind of part each word is the id. A name of one word is of no part. */
const forms: ReadonlyMap<string, readonly Place[]> = new Map<string, readonly Place[]>([
  ...ofScope.map((first): [string, readonly Place[]] => [first, [null, 'area']]),
  ['peakWaiting', [null, 'stage']],
  ['bulk', [null, 'stream']],
  ['action', [null, 'action']],
  ['cause', [null, 'area', null, 'indicator']],
  ['stage', [null, 'stage', 'area']],
]);

/** The words of a name, each with the kind of part whose id it is. The first word of any other is an asked outcome's id. */
export function wordsOfOutcomeId(name: string): { readonly word: string; readonly kind: Place }[] {
  const words = name.split('.');
  const places = (words.length > 1 ? forms.get(words[0]) : undefined) ?? ['outcome'];
  return words.map((word, at) => ({ word, kind: word === 'system' ? null : (places[at] ?? null) }));
}

/** The group of figures that a name belongs to by its form, also where there is no figure of that name. */
export function groupOfOutcomeId(name: string): 'stage' | 'action' | 'cause' | 'outcome' {
  const [first, ...rest] = name.split('.');
  const isOfGroup = first === 'stage' || first === 'action' || first === 'cause';
  return isOfGroup && rest.length > 0 ? first : 'outcome';
}
