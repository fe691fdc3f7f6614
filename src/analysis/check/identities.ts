import { scopesOf } from '../../experiment/outcomes/columns.ts';
import { identityMeasures } from '../../experiment/record/flowSeries.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Figure } from './figure.ts';
import type { WinterReader } from './winterReader.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';

/** An identity that every winter of any scenario must keep. */
export interface IdentityResult {
  readonly id: 'samplePath' | 'people' | 'sittings' | 'days';
  /** The furthest departure of any winter from it, and the most that rounding explains. */
  readonly worst: number;
  readonly allowed: number;
  readonly verdict: 'met' | 'notMet';
}

/** Sums over a winter are kept to about this share. */
const rounding = 1e-9;

const ids = [...identityMeasures, 'days'] as const;

/** How far each winter departs from each identity. */
export function identityFigures(scenario: Scenario, reader: WinterReader): Figure[] {
  const days = scopesOf(scenario).map((scope) =>
    [1, 2, 3, 4].map((level) => reader.column(outcomeId.daysAt(level, scope))),
  );
  return [
    ...identityMeasures.map((measure, at): Figure => ({
      name: figureOf(measure),
      read: ({ identities }) => identities[at],
    })),
    {
      name: figureOf('days'),
      read: (winter) =>
        Math.max(
          ...days.map((levels) =>
            Math.abs(levels.reduce((sum, read) => sum + read(winter), 0) - scenario.calendar.days),
          ),
        ),
    },
  ];
}

/** Whether each identity is true in every winter of all the summaries. */
export function identityResults(summaries: readonly Summary[]): IdentityResult[] {
  return ids.map((id) => {
    const values = summaries.flatMap((summary) => Array.from(summary.probedColumn(figureOf(id))));
    const worst = values.reduce((most, value) => Math.max(most, value), 0);
    const allowed = id === 'samplePath' ? rounding : 0;
    return { id, worst, allowed, verdict: worst <= allowed ? 'met' : 'notMet' };
  });
}

function figureOf(id: string): string {
  return `identity.${id}`;
}
