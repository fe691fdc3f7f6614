import { type EdgeRef, edgeValues, withEdges } from '../../analysis/thresholds/edges.ts';
import type { SweepAxis } from '../../analysis/thresholds/sweep.ts';
import { indicatorScopes } from '../../model/indicators/describe.ts';
import { formatProblem, unknownWord } from '../../scenario/problems.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

const mostValues = 200;
const form = 'INDICATOR[.AREA].LEVEL=FROM:TO:STEP, such as waiting.3=20:60:5';

/** The threshold and values of `--sweep INDICATOR[.AREA].LEVEL=FROM:TO:STEP`; none where there is a problem, which joins the list. */
export function sweepAxis(text: string, scenario: Scenario, problems: string[]): SweepAxis[] {
  const parts = /^([^.=]+)(?:\.([^.=]+))?\.([234])=([-\d.]+):([-\d.]+):([\d.]+)$/.exec(text);
  const [from, to, step] = (parts ?? []).slice(4).map(Number);
  if (parts === null || ![from, to, step].every(Number.isFinite)) {
    problems.push(`--sweep: found "${text}"; allowed: ${form}`);
    return [];
  }
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!(step > 0 && count >= 1 && count <= mostValues)) {
    problems.push(
      `--sweep ${text}: from ${from} to ${to} by ${step}; allowed: 1 to ${mostValues} rising values`,
    );
    return [];
  }
  const edge: EdgeRef = { indicator: parts[1], area: parts[2] ?? null, level: Number(parts[3]) };
  const found = edgeProblem(edge, scenario);
  if (found !== null) {
    problems.push(found);
    return [];
  }
  const all = Array.from({ length: count }, (_, at) => Number((from + at * step).toPrecision(12)));
  const values = all.filter((value) => withEdges(scenario, [{ edge, value }]) !== null);
  if (values.length < all.length)
    problems.push(
      `--sweep ${text}: at ${all.filter((value) => !values.includes(value)).join(', ')} the bands would be out of order; allowed: values between the neighbouring thresholds`,
    );
  return [{ edge, values }];
}

function edgeProblem(edge: EdgeRef, scenario: Scenario): string | null {
  const withBands = scenario.indicators.filter(({ bands }) => bands !== undefined);
  const indicator = withBands.find(({ id }) => id === edge.indicator);
  if (indicator === undefined) {
    const ids = withBands.map(({ id }) => id);
    return formatProblem(unknownWord('--sweep', 'indicator with bands', edge.indicator, ids));
  }
  const areas = indicatorScopes(scenario, indicator);
  if (edge.area !== null && !areas.includes(edge.area))
    return formatProblem(unknownWord('--sweep', `area that reports ${edge.indicator}`, edge.area, areas));
  const values = edgeValues(scenario, edge);
  if (values.length === 0) return `--sweep: ${edge.indicator} has no band of level ${edge.level} to enter`;
  if (edge.area !== null && !isOwn(scenario, edge))
    return `--sweep: ${edge.indicator} has one set of bands for all areas; leave ".${edge.area}" out`;
  if (values.length === 1) return null;
  return `--sweep: ${edge.indicator} enters level ${edge.level} at ${values.join(' and ')} in different areas; name one, such as ${edge.indicator}.${areas[0]}.${edge.level}`;
}

function isOwn(scenario: Scenario, { indicator }: EdgeRef): boolean {
  const bands = scenario.indicators.find(({ id }) => id === indicator)!.bands!;
  return 'byArea' in bands;
}
