import { compileBands } from '../../escalation/bands.ts';
import { indicatorScopes } from '../../model/indicators/describe.ts';
import { isByArea, valueIn } from '../../scenario/byArea.ts';
import type { Band, BandSet, Indicator } from '../../scenario/schema/indicator.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** The edge at which an indicator enters a level: in one area, or (null) wherever the indicator is read. */
export interface EdgeRef {
  readonly indicator: string;
  readonly area: string | null;
  readonly level: number;
}

/** The band sets in which an edge stands, one for each area that has bands of its own. */
function setsOf(indicator: Indicator, area: string | null, scenario: Scenario): BandSet[] {
  const { bands } = indicator;
  if (bands === undefined) return [];
  if (!isByArea(bands)) return [bands];
  const areas = area === null ? indicatorScopes(scenario, indicator) : [area];
  return areas.map((one) => valueIn(bands, one));
}

/** The different values that an edge has now. Empty where the indicator or the band does not exist. */
export function edgeValues(scenario: Scenario, { indicator, area, level }: EdgeRef): number[] {
  const found = scenario.indicators.find(({ id }) => id === indicator);
  const sets = found === undefined ? [] : setsOf(found, area, scenario);
  const values = sets.flatMap((set) => {
    const { edges } = compileBands(set);
    const at = edgeIndex(set, level);
    return at === null ? [] : [edges[at]];
  });
  return [...new Set(values)];
}

/** The scenario with edges moved. Null where bands would then be empty or out of order. */
export function withEdges(
  scenario: Scenario,
  moves: readonly { readonly edge: EdgeRef; readonly value: number }[],
): Scenario | null {
  let isSound = true;
  const indicators = scenario.indicators.map((indicator): Indicator => {
    const own = moves.filter(({ edge }) => edge.indicator === indicator.id);
    if (own.length === 0 || indicator.bands === undefined) return indicator;
    const moved = (set: BandSet, area: string | null): BandSet => {
      const here = own.filter(({ edge }) => edge.area === null || area === null || edge.area === area);
      const result = movedSet(set, here);
      if (result === null) isSound = false;
      return result ?? set;
    };
    const { bands } = indicator;
    if (!isByArea(bands)) return { ...indicator, bands: moved(bands, null) };
    const byArea = Object.fromEntries(
      Object.entries(bands.byArea).map(([area, set]) => [area, moved(set, area)]),
    );
    return { ...indicator, bands: { byArea } };
  });
  return isSound ? { ...scenario, indicators } : null;
}

function movedSet(
  set: BandSet,
  moves: readonly { readonly edge: EdgeRef; readonly value: number }[],
): BandSet | null {
  const { ordered, edges } = compileBands(set);
  const moved = Float64Array.from(edges);
  for (const { edge, value } of moves) {
    const at = edgeIndex(set, edge.level);
    if (at === null) return null;
    moved[at] = value;
  }
  if (moved.some((edge, at) => at > 0 && !(edge > moved[at - 1]))) return null;
  const running = ordered.map((band, at): Band => {
    const from = at === 0 ? {} : { from: moved[at - 1] };
    return { level: band.level, ...from, ...(at === moved.length ? {} : { to: moved[at] }) };
  });
  return { ...set, running };
}

/** Number of the edge between a level and the next better one, from the lowest; null where there is none. */
function edgeIndex(set: BandSet, level: number): number | null {
  const { levels, highIsWorse, edges } = compileBands(set);
  const band = levels.indexOf(level);
  const at = highIsWorse ? band - 1 : band;
  return band < 0 || at < 0 || at >= edges.length ? null : at;
}
