import { listWords, type Problem, unknownWord } from '../../problems.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Observed } from '../../schema/outcome.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference } from '../references.ts';

/**
 * A recorded series belongs to one indicator, or to one stage and what was counted there. It names an area if there are
 * areas.
 */
export const checkObserved: Check = (facts) =>
  facts.scenario.observed.flatMap((series) => {
    const path = `observed.${series.id}`;
    return [
      ...checkReference(facts, 'indicator', series.indicator, `${path}.indicator`),
      ...checkReference(facts, 'stage', series.stage, `${path}.stage`),
      ...checkReference(facts, 'area', series.area, `${path}.area`),
      ...ofOnePart(series, path),
      ...areaProblems(series, path, facts),
    ];
  });

function ofOnePart({ indicator, stage, measure }: Observed, path: string): Problem[] {
  if ((indicator === undefined) === (stage === undefined)) {
    return [{ path, message: 'name either an indicator or a stage that was recorded' }];
  }
  if (stage !== undefined && measure === undefined) {
    return [{ path: `${path}.measure`, message: 'missing', allowed: '"waiting", "occupied"' }];
  }
  if (indicator === undefined || measure === undefined) return [];
  return [
    { path: `${path}.measure`, message: 'an indicator says itself what it measures; leave measure out' },
  ];
}

function areaProblems({ indicator, stage, area }: Observed, path: string, facts: Facts): Problem[] {
  const read = facts.indicators.get(indicator ?? '');
  if (read !== undefined && read.scope === 'area') return areaOfIndicator(read, area, path, facts);
  const part = read ?? facts.stages.get(stage ?? '');
  if (part === undefined || area === undefined || part.scope === 'area') return [];
  return [
    {
      path: `${path}.area`,
      message: `${part.id} is of all areas together and has none of its own; leave area out`,
    },
  ];
}

/** An indicator by area has no reading of the whole system that recorded points could stand against. */
function areaOfIndicator(
  { id, areas }: Indicator,
  area: string | undefined,
  path: string,
  facts: Facts,
): Problem[] {
  const known = areas ?? facts.areas;
  if (area === undefined)
    return [{ path: `${path}.area`, message: `${id} is read by area; name one`, allowed: listWords(known) }];
  return known.includes(area) || !facts.areas.includes(area)
    ? []
    : [unknownWord(`${path}.area`, `area of indicator ${id} called`, area, known)];
}
