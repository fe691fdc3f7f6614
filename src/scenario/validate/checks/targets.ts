import { dayNumber, isoDate, isValidDate } from '../../calendar/dates.ts';
import { hasLoad, loadKinds } from '../../loadKinds.ts';
import type { Problem } from '../../problems.ts';
import type { SingleQuantity, Target } from '../../schema/target.ts';
import { quantityParts } from '../../targetQuantities.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference } from '../references.ts';

/**
 * Targets name parts, areas and counted days that exist, and are under a heading that fits: no held-out target was used
 * to set a number. Names of outcomes are checked where outcomes are known.
 */
export const checkTargets: Check = (facts) =>
  facts.scenario.targets.flatMap((target) => [
    ...headingProblems(target),
    ...rangeProblems(target),
    ...quantityParts(target.quantity).flatMap(({ part, path }) =>
      partProblems(part, `targets.${target.id}.quantity${path}`, facts),
    ),
  ]);

function headingProblems({ id, heading, usedToSet }: Target): Problem[] {
  if (!usedToSet || heading === 'fitted') return [];
  const message =
    heading === 'heldOut'
      ? 'a figure that was used to set a number is no independent check'
      : 'an identity holds by construction and sets no number';
  return [{ path: `targets.${id}.usedToSet`, message, allowed: 'false, or the heading "fitted"' }];
}

function rangeProblems({ id, source }: Target): Problem[] {
  const range = source.kind === 'assumption' ? source.range : undefined;
  if (range === undefined || range.low <= range.high) return [];
  const found = `${range.low} to ${range.high}`;
  return [{ path: `targets.${id}.source.range`, message: 'low is above high', found }];
}

function partProblems(part: SingleQuantity, path: string, facts: Facts): Problem[] {
  if (part.kind === 'outcome') return [];
  return [
    ...('stage' in part ? checkReference(facts, 'stage', part.stage, `${path}.stage`) : []),
    ...('indicator' in part ? checkReference(facts, 'indicator', part.indicator, `${path}.indicator`) : []),
    ...checkReference(facts, 'area', part.area, `${path}.area`),
    ...scopeProblems(part, path, facts),
    ...loadProblems(part, path, facts),
    ...whenProblems(part, path, facts),
  ];
}

function scopeProblems(part: SingleQuantity, path: string, facts: Facts): Problem[] {
  if (part.kind === 'outcome' || part.kind === 'levels') return [];
  if (part.kind !== 'indicator') return systemProblems(facts.stages.get(part.stage), part.area, path);
  const indicator = facts.indicators.get(part.indicator);
  if (indicator?.scope !== 'area') return systemProblems(indicator, part.area, path);
  const areas = indicator.areas ?? facts.areas;
  if (part.area !== undefined && areas.includes(part.area)) return [];
  const message =
    part.area === undefined
      ? `${indicator.id} is read by area; say in which`
      : `${indicator.id} is not read there`;
  return [{ path: `${path}.area`, message, allowed: areas.join(', ') }];
}

function loadProblems(part: SingleQuantity, path: string, facts: Facts): Problem[] {
  const stage = part.kind === 'load' ? facts.stages.get(part.stage) : undefined;
  if (part.kind !== 'load' || stage === undefined) return [];
  if (hasLoad(stage, part.of, part.area ?? 'system')) return [];
  const allowed = loadKinds(stage).join(', ');
  return [{ path: `${path}.of`, message: `${stage.id} has no such load there`, found: part.of, allowed }];
}

function systemProblems(
  part: { id: string; scope: string } | undefined,
  area: string | undefined,
  path: string,
): Problem[] {
  if (part === undefined || area === undefined || part.scope === 'area') return [];
  return [
    {
      path: `${path}.area`,
      message: `${part.id} is of all areas together and has none of its own; leave area out`,
    },
  ];
}

function whenProblems(
  part: Exclude<SingleQuantity, { kind: 'outcome' }>,
  path: string,
  { scenario }: Facts,
): Problem[] {
  const { when } = part;
  const { startDate, days } = scenario.calendar;
  const dates = 'date' in when ? [when.date] : [when.from, when.to];
  if (![startDate, ...dates].every(isValidDate)) return [];
  const last = isoDate(dayNumber(startDate) + days - 1);
  const found = dates.join(' to ');
  if (dates.some((date) => date < startDate || date > last))
    return [
      {
        path: `${path}.when`,
        message: 'not among the counted days',
        found,
        allowed: `${startDate} to ${last}`,
      },
    ];
  if (dates.length === 1 || dates[0] <= dates[1])
    return 'take' in part && part.take === 'change' && (dates[1] ?? dates[0]) === dates[0]
      ? [
          {
            path: `${path}.take`,
            message: 'a change needs two days',
            allowed: 'from one date to a later one',
          },
        ]
      : [];
  return [{ path: `${path}.when.to`, message: 'the end is before the beginning', found }];
}
