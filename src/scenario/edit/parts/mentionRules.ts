import type { FieldPath } from '../../paths/fieldPath.ts';

/** What happens to a mention whose part is removed, depending on its place. */
export type MentionRule =
  /**
   * What is removed, as a number of words of the mention's path: the first number, unless it is the last row of its
   * list. Then the next number.
   */
  | { readonly removes: readonly number[] }
  /** A way on to a stage: its people use the other ways, or leave. */
  | 'way'
  /** The staff of a team: as many people as the group has posts for. */
  | 'staff'
  /** The trigger of an action: the level itself. */
  | 'trigger';

const removes = (...lengths: number[]): MentionRule => ({ removes: lengths });

/** Patterns of paths, word by word: `*` stands for any word, `**` for all that follow. The first that fits counts. */
const rules: readonly [pattern: string, rule: MentionRule][] = [
  ['effects.*.**', removes(2)],
  ['drivers.*.effects.*.**', removes(4)],
  ['events.*.effects.*.**', removes(4)],
  ['actions.*.effects.*.**', removes(4)],
  ['actions.*.trigger.indicator', 'trigger'],
  ['actions.*.stopWhen.indicator', removes(3)],
  ['actions.*.areas.*', removes(4, 2)],
  ['streams.*.areas.*', removes(4, 2)],
  ['streams.*.bulk.team', removes(2)],
  ['*.*.routes.*.to.*.to', 'way'],
  ['*.*.routes.*.to.*.class', removes(7)],
  ['*.*.routes.*.*.*', removes(6, 4, 3)],
  ['stages.*.fallbacks.*.to', removes(4)],
  ['stages.*.spawns.*.to', removes(4)],
  ['stages.*.*.*.class', removes(5)],
  ['stages.*.*.*.classes.*', removes(6, 4)],
  ['stages.*.staff.group', 'staff'],
  ['stages.*.staffedBy.group', removes(3)],
  ['indicators.*.count.*.stage', removes(4, 2)],
  ['indicators.*.count.*.classes.*', removes(6, 4, 2)],
  ['indicators.*.*.*', removes(4, 2)],
  ['indicators.*.*', removes(2)],
  ['outcomes.*.classes.*', removes(4, 2)],
  ['outcomes.*.*', removes(2)],
  ['observed.*.*', removes(2)],
  ['targets.*.**', removes(2)],
  ['changed.*.targets.*', removes(4)],
  ['costs.*.*.stage', removes(3)],
  ['initialState.*.stage', removes(2)],
  ['initialState.*.onHold.*.to', removes(4)],
  ['initialState.*.onHold.*.class', removes(5)],
  ['initialState.*.*', removes(3)],
];

/** The rule for a mention at a path. Undefined where no rule was given; a test allows no such path. */
export function ruleFor(words: FieldPath): MentionRule | undefined {
  return rules.find(([pattern]) => fits(pattern.split('.'), words))?.[1];
}

function fits(pattern: readonly string[], words: FieldPath): boolean {
  const isOpen = pattern.at(-1) === '**';
  if (isOpen ? words.length < pattern.length : words.length !== pattern.length) return false;
  return pattern.every((one, at) => one === '*' || one === '**' || one === words[at]);
}
