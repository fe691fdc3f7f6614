import { compileBands, levelOf } from '../../../escalation/bands.ts';
import { bandTables, sharedBands } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf } from './findingWords.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A week's count that its own table would take through levels from Monday to Sunday, though starts are used evenly and
 * nothing is wrong. A reading pro rata does not move the level, but the table still means another quantity.
 */
export const fallsByConstruction: ThresholdCheck = (scenario) =>
  sharedBands(scenario).flatMap((shared): ThresholdFinding[] => {
    const { indicator, areas, set } = shared;
    if (indicator.kind !== 'weekStartsLeft') return [];
    const hasTable = bandTables(scenario).some((table) => table.set === set);
    if (indicator.proRata && !hasTable) return [];
    const bands = compileBands(set);
    const hour = scenario.escalation.readingHour / 24;
    const left = weekdays.map((_, day) => indicator.weeklyStarts * (1 - (day + hour) / 7));
    const levels = left.map((value) => levelOf(bands, value));
    if (new Set(levels).size === 1) return [];
    const steps = weekdays.flatMap((name, day) =>
      day === 0 || levels[day] !== levels[day - 1] ? [`level ${levels[day]} from ${name}`] : [],
    );
    return [
      {
        kind: 'fallsByConstruction',
        indicator: indicator.id,
        areas,
        values: left.map((value) => Math.round(value * 10) / 10),
        text: `${subjectOf(scenario, shared)}: what is left of the week falls from Monday to Sunday by construction. Used evenly and with nothing wrong, the bands give ${steps.join(', ')}. ${indicator.proRata ? 'Here it is read pro rata to the week left, which the table was not made for.' : 'Here it is read so.'}`,
      },
    ];
  });
