import { idOf } from '../../paths/idPath.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, type FieldPath } from '../../paths/fieldPath.ts';

/** What one part or row of a list is called. */
const nouns: Readonly<Record<string, string>> = {
  areas: 'area',
  streams: 'source of demand',
  stages: 'service',
  workforce: 'workforce group',
  drivers: 'seasonal pressure',
  events: 'event',
  effects: 'effect',
  indicators: 'indicator',
  actions: 'action',
  outcomes: 'outcome',
  observed: 'recorded series',
  targets: 'target',
  changed: 'number changed to meet a target',
  classes: 'class',
  fallbacks: 'fallback',
  spawns: 'follow-up work',
  routes: 'route rule',
  to: 'way on',
  initialState: 'opening stock',
  onHold: 'people on hold',
  count: 'part of the count',
};

/** The noun for a part of a list: `workforce group`. Undefined for lists of values. */
export function nounOfList(list: string): string | undefined {
  return nouns[list];
}

/** The name of a part or area for people: its name, title or id; undefined where there is no part. */
export function nameOfPart(scenario: unknown, words: FieldPath): string | undefined {
  const part = valueAt(scenario, words);
  const id = idOf(part);
  if (id === undefined) return undefined;
  const { name } = part as { name?: unknown };
  return typeof name === 'string' ? name : id;
}

/** The field inside a part that says what is done, by the first word that is known. */
const roles: readonly [pattern: RegExp, role: string][] = [
  [/\.effects\.\d+\./, 'an effect'],
  [/\.routes\.\d+\.to\./, 'a way on'],
  [/\.routes\.\d+\./, 'a condition of a route'],
  [/\.fallbacks\./, 'a fallback'],
  [/\.spawns\./, 'follow-up work'],
  [/\.staff\./, 'its staff'],
  [/\.staffedBy\./, 'the staff of its places'],
  [/\.bulk\./, 'the team that does the work'],
  [/\.trigger\./, 'its trigger'],
  [/\.stopWhen\./, 'when it stops'],
  [/\.areas\./, 'its list of areas'],
  [/\.quantity\./, 'the figure that is held'],
  [/\.(count|stages|stage|streams|classes|group|indicator|area)\b/, 'what it is about'],
];

/** The place of a mention in words: `Triage: a way on`, `Flu: an effect`, `standing effect 2`. */
export function mentionInWords(scenario: Scenario, words: FieldPath): string {
  const [list, row] = words;
  if (list === 'costs') return 'a unit cost';
  if (list === 'changed') return 'a number changed to meet a target: that target';
  const name = nameOfPart(scenario, [list, row]);
  const number = /^\d+$/.test(row) ? ` ${Number(row) + 1}` : '';
  if (name === undefined) return `${list === 'effects' ? 'standing effect' : (nouns[list] ?? list)}${number}`;
  const role = roles.find(([pattern]) => pattern.test(`${words.slice(1).join('.')}.`))?.[1];
  const whole = `${nouns[list]} “${name}”`;
  return role === undefined ? whole : `${whole}: ${role}`;
}
