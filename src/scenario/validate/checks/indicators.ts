import { type Problem } from '../../problems.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Check, Facts } from '../facts.ts';
import { referPlaces } from '../referPlaces.ts';
import { checkReference, referAll, referClasses } from '../references.ts';

/** Indicators measure parts that exist and have what is measured. */
export const checkIndicators: Check = (facts) =>
  facts.scenario.indicators.flatMap((indicator) => {
    const path = `indicators.${indicator.id}`;
    return [
      ...referAll(facts, 'area', indicator.areas, `${path}.areas`),
      ...measured(indicator, path, facts),
      ...pointsProblems(indicator, path),
    ];
  });

function measured(indicator: Indicator, path: string, facts: Facts): Problem[] {
  switch (indicator.kind) {
    case 'census':
      return indicator.count.flatMap(({ stage, classes }, at) => [
        ...checkReference(facts, 'stage', stage, `${path}.count.${at}.stage`),
        ...referClasses(facts, stage, classes, `${path}.count.${at}.classes`),
      ]);
    case 'staffingPercent':
      return checkReference(facts, 'group', indicator.group, `${path}.group`);
    case 'placesFree':
    case 'occupancyPercent':
      return indicator.stages.flatMap((id, at) => referPlaces(facts, id, `${path}.stages.${at}`));
    case 'startsLeft':
      return [...referPlaces(facts, indicator.stage, `${path}.stage`), ...dailyCap(indicator, path, facts)];
    case 'weekStartsLeft':
      return referPlaces(facts, indicator.stage, `${path}.stage`);
    case 'waitingLongerThan':
      return [
        ...checkReference(facts, 'stage', indicator.stage, `${path}.stage`),
        ...referClasses(facts, indicator.stage, indicator.classes, `${path}.classes`),
      ];
    case 'arrivals':
      return referAll(facts, 'stream', indicator.streams, `${path}.streams`);
  }
}

/** Starts are left only where there is a daily cap on them. */
function dailyCap({ stage: id }: { stage: string }, path: string, facts: Facts): Problem[] {
  const stage = facts.stages.get(id);
  if (stage?.kind !== 'places' || stage.startsPerDay !== undefined) return [];
  const message = `stage ${id} has no startsPerDay, so no starts could ever be left`;
  return [{ path: `${path}.stage`, message, found: id, allowed: 'a stage of places with startsPerDay' }];
}

function pointsProblems(indicator: Indicator, path: string): Problem[] {
  const sets = bandSetsOf(indicator, path);
  return sets.flatMap(({ set, path: at }) => {
    const highest = Math.max(...(set.points ?? [0]));
    if (indicator.maximumPoints === undefined || highest <= indicator.maximumPoints) return [];
    const allowed = `at most maximumPoints, ${indicator.maximumPoints}`;
    return [
      {
        path: `${at}.points`,
        message: 'more points than the indicator’s maximum',
        found: String(highest),
        allowed,
      },
    ];
  });
}

type BandSetOf = { set: NonNullable<Extract<Indicator['bands'], { running: unknown }>>; path: string };

/** The band sets of an indicator with their paths: a single set, or one for each area. */
export function bandSetsOf({ bands }: Indicator, path: string): BandSetOf[] {
  if (bands === undefined) return [];
  if (!('byArea' in bands)) return [{ set: bands, path: `${path}.bands` }];
  return Object.entries(bands.byArea).map(([area, set]) => ({ set, path: `${path}.bands.byArea.${area}` }));
}
