import { type EdgeRef, edgeValues, withEdges } from '../../../analysis/thresholds/edges.ts';
import { indicatorScopes } from '../../../model/indicators/describe.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { SweepChoice } from '../../results/thresholdsStore.ts';

/** The thresholds of a scenario that can be moved: alike everywhere where the areas agree, else area by area. */
export function sweepEdges(scenario: Scenario): EdgeRef[] {
  return scenario.indicators.flatMap((indicator) =>
    [2, 3, 4].flatMap((level): EdgeRef[] => {
      const everywhere: EdgeRef = { indicator: indicator.id, area: null, level };
      const count = edgeValues(scenario, everywhere).length;
      if (count < 2) return count === 1 ? [everywhere] : [];
      const areas = indicatorScopes(scenario, indicator);
      return areas
        .map((area): EdgeRef => ({ ...everywhere, area }))
        .filter((edge) => edgeValues(scenario, edge).length === 1);
    }),
  );
}

/** A name of an edge that no other has. */
export function edgeKey({ indicator, area, level }: EdgeRef): string {
  return `${indicator} ${area ?? ''} ${level}`;
}

/** Values on each side of the present one that are tried unless others are given. */
const ON_EACH_SIDE = 4;

/** Steps of about a tenth of the present value, to both sides, as far as the bands stay in order. */
export function usualSweep(scenario: Scenario, edge: EdgeRef, onEachSide = ON_EACH_SIDE): SweepChoice {
  const [present = 0] = edgeValues(scenario, edge);
  const step = roundStep(Math.abs(present) / 10);
  const isSound = (steps: number) =>
    withEdges(scenario, [{ edge, value: exact(present + steps * step) }]) !== null;
  const reach = (sign: 1 | -1) => {
    let steps = 0;
    while (steps < onEachSide && isSound(sign * (steps + 1))) steps++;
    return exact(present + sign * steps * step);
  };
  return { edge, from: reach(-1), to: reach(1), step };
}

/** The nearest of 1, 2 and 5 times a power of ten; 1 for nothing. */
function roundStep(size: number): number {
  if (!(size > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(size));
  const nearest = [1, 2, 5, 10].reduce((best, one) =>
    Math.abs(one * power - size) < Math.abs(best * power - size) ? one : best,
  );
  return exact(nearest * power);
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}
