import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { longestSpell } from './spells.ts';
import type { EndedWinter } from './endedWinter.ts';
import { type Measure, outcome, type Outcome } from './outcome.ts';
import { anyArea, hasAnyArea, reachableLevels, scopesOf } from '../record/scopes.ts';

/**
 * Days at each level and when each is reached, by scope. A level outcome says what it is without the name of the scale,
 * which words add.
 */
export function levelOutcomes(scenario: Scenario): Outcome[] {
  return [
    ...scopesOf(scenario).flatMap((scope) => [
      ...daysOutcomes(scope, scenario),
      changesOutcome(scope, scenario),
      ...reachedOutcomes(scope, scenario),
    ]),
    ...(hasAnyArea(scenario) ? anyAreaOutcomes(scenario) : []),
  ];
}

/** Each day counts the highest level of its areas: 'reached' is that at least one area is, winter by winter. */
function anyAreaOutcomes(scenario: Scenario): Outcome[] {
  return [...daysOutcomes(anyArea, scenario), ...reachedOutcomes(anyArea, scenario)].map(
    ({ column, reader }) => {
      return { column: { ...column, title: `${column.title} in at least one area` }, reader };
    },
  );
}

function daysOutcomes(scope: string, { calendar }: Scenario): Outcome[] {
  const days = { scope, unit: 'days', most: calendar.days } as const;
  return [
    ...[1, 2, 3, 4].map((level) => {
      const [id, title] = [outcomeId.daysAt(level, scope), `Days at level ${level}`];
      const column = {
        ...days,
        id,
        title,
        measure: 'daysAt',
        level,
        better: level > 2 ? 'low' : 'none',
      } as const;
      return outcome(
        column,
        read(scope, (levels) => countOf(levels, (one) => one === level)),
      );
    }),
    outcome(
      {
        ...days,
        id: outcomeId.daysAt3Plus(scope),
        measure: 'daysAtOrAbove',
        level: 3,
        title: 'Days at level 3 or above',
        better: 'low',
      },
      read(scope, (levels) => countOf(levels, (one) => one >= 3)),
    ),
    outcome(
      {
        ...days,
        id: outcomeId.longestSpell3(scope),
        measure: 'longestSpell',
        level: 3,
        title: 'Longest spell at level 3 or above',
        better: 'low',
      },
      read(scope, (levels) => longestSpell(levels, 3)),
    ),
  ];
}

function changesOutcome(scope: string, scenario: Scenario): Outcome {
  const at = scopesOf(scenario).indexOf(scope);
  return outcome(
    {
      id: outcomeId.changes(scope),
      measure: 'changes',
      scope,
      unit: 'count',
      title: 'Changes of level',
      better: 'low',
    },
    ({ record }) =>
      () =>
        record.changes[at],
  );
}

function reachedOutcomes(scope: string, { calendar: { days } }: Scenario): Outcome[] {
  return reachableLevels.flatMap((level) => {
    // Nothing is above level 4.
    const orAbove = level < 4 ? ' or above' : '';
    const first = (levels: Uint8Array) => levels.findIndex((one) => one >= level);
    return [
      outcome(
        {
          id: outcomeId.reached(level, scope),
          measure: 'reached',
          scope,
          level,
          unit: 'yesNo',
          title: `Level ${level}${orAbove} is reached`,
          better: 'low',
        },
        read(scope, (levels) => (first(levels) >= 0 ? 1 : 0)),
      ),
      outcome(
        {
          id: outcomeId.firstDay(level, scope),
          measure: 'firstDay',
          scope,
          level,
          unit: 'dayIndex',
          title: `First day at level ${level}${orAbove}`,
          better: 'none',
          most: days - 1,
        },
        read(scope, (levels) => (first(levels) >= 0 ? first(levels) : NaN)),
      ),
    ];
  });
}

const aboutLevels: ReadonlySet<Measure> = new Set<Measure>([
  ...(['daysAt', 'daysAtOrAbove', 'longestSpell'] as const),
  ...(['changes', 'reached', 'firstDay'] as const),
]);

/** Whether an outcome is about levels, not about people or money. */
export function isAboutLevels({ measure }: { readonly measure: Measure }): boolean {
  return aboutLevels.has(measure);
}

function read(scope: string, value: (levels: Uint8Array) => number): Outcome['reader'] {
  return (ended: EndedWinter) => {
    const levels = ended.levelsIn(scope);
    return () => value(levels());
  };
}

function countOf(levels: Uint8Array, isCounted: (level: number) => boolean): number {
  let count = 0;
  for (const level of levels) if (isCounted(level)) count++;
  return count;
}
