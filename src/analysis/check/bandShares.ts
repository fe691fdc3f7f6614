import { compileBands, levelOf } from '../../escalation/bands.ts';
import type { WinterData } from '../../experiment/record/probe.ts';
import { missingReading, seriesOf } from '../../experiment/record/series.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { indicatorScopes } from '../../model/indicators/describe.ts';
import { valueIn } from '../../scenario/byArea.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Figure } from './figure.ts';
import type { DaySpan } from './winterReader.ts';

const levels = [1, 2, 3, 4] as const;

/** An indicator in an area or the system, and how its morning readings spread over its bands. */
export interface BandShares {
  readonly indicator: string;
  readonly scope: string;
  /** Shares of the readings in the bands of levels 1 to 4; null where nothing was read. */
  readonly shares: readonly [number, number, number, number] | null;
}

/** How often each indicator with bands reads within the band of each level, over the mornings of a span. */
export function bandFigures(scenario: Scenario, { from, to }: DaySpan): Figure[] {
  const { days } = scenario.calendar;
  return seriesOf(scenario).flatMap(({ kind, part, scope, step }, series) => {
    const set = kind === 'indicator' ? bandsOf(scenario, part) : undefined;
    if (set === undefined) return [];
    const bands = compileBands(valueIn(set, scope));
    const countOf = (level: number) => (winter: WinterData) =>
      winter.readings
        .subarray(series * days + from, series * days + to)
        .filter((value) => value !== missingReading && levelOf(bands, inUnit(value, step)) === level).length;
    return levels.map((level) => ({ name: figureOf(part, scope, level), read: countOf(level) }));
  });
}

/** The shares of all winters' readings, by indicator and scope. */
export function bandShares(summary: Summary): BandShares[] {
  const { scenario } = summary;
  return scenario.indicators
    .filter(({ bands }) => bands !== undefined)
    .flatMap((indicator) =>
      indicatorScopes(scenario, indicator).map((scope) => {
        const [a, b, c, d] = levels.map((level) =>
          summary.probedColumn(figureOf(indicator.id, scope, level)).reduce((sum, days) => sum + days, 0),
        );
        const all = a + b + c + d;
        const shares = all === 0 ? null : ([a / all, b / all, c / all, d / all] as const);
        return { indicator: indicator.id, scope, shares };
      }),
    );
}

function bandsOf({ indicators }: Scenario, id: string) {
  return indicators.find((one) => one.id === id)?.bands;
}

/** Steps of 0.1 without the tail of digits of a product, which would miss an edge. */
function inUnit(steps: number, step: number): number {
  return step < 1 ? steps / Math.round(1 / step) : steps * step;
}

function figureOf(indicator: string, scope: string, level: number): string {
  return `band.${indicator}.${scope}.${level}`;
}
