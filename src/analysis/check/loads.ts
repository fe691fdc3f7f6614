import { stageScopes } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { type LoadKind, hasLoad, loadKinds } from '../../scenario/loadKinds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Figure } from './figure.ts';
import type { DaySpan, WinterReader } from './winterReader.ts';

/** A stage in an area or the system whose load can be worked out. */
export interface LoadPlace {
  readonly stage: string;
  readonly scope: string;
  readonly kind: LoadKind;
}

/** Demand and capacity over some days, summed over days and averaged over winters, and demand over capacity. */
export interface Load {
  readonly demand: number;
  readonly capacity: number;
  /** Null where there is no capacity. */
  readonly load: number | null;
}

/** Every load of a scenario, stage by stage; a stage by area has its areas and all of them together. */
export function loadPlaces(scenario: Scenario): LoadPlace[] {
  return scenario.stages.flatMap((stage) =>
    loadKinds(stage).flatMap((kind) =>
      stageScopes(scenario, stage)
        .filter((scope) => hasLoad(stage, kind, scope))
        .map((scope) => ({ stage: stage.id, scope, kind })),
    ),
  );
}

/** The demand and the capacity of every load over days; `span` names them. */
export function loadFigures(scenario: Scenario, reader: WinterReader, span: string, days: DaySpan): Figure[] {
  return loadPlaces(scenario).flatMap((place) => {
    const { demand, capacity } = loadReadings(place, reader, days);
    return [
      { name: figureOf(place, span, 'demand'), read: demand },
      { name: figureOf(place, span, 'capacity'), read: capacity },
    ];
  });
}

/** The two sides of a load in one winter, summed over days. */
export function loadReadings(
  { stage, scope, kind }: LoadPlace,
  reader: WinterReader,
  days: DaySpan,
): { readonly demand: Figure['read']; readonly capacity: Figure['read'] } {
  if (kind !== 'places') {
    const flow = (measure: 'demand' | 'capacity') => reader.flow(stage, scope, measure, days);
    return { demand: flow('demand'), capacity: flow('capacity') };
  }
  const occupied = reader.reading('occupied', stage, scope, days);
  return {
    demand: (winter) => occupied(winter) * (days.to - days.from),
    capacity: reader.flow(stage, scope, 'places', days),
  };
}

/** A load: total demand over total capacity of all winters. */
export function loadOf(summary: Summary, place: LoadPlace, span: string): Load {
  const average = (part: 'demand' | 'capacity') => {
    const values = summary.probedColumn(figureOf(place, span, part));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const [demand, capacity] = [average('demand'), average('capacity')];
  return { demand, capacity, load: capacity > 0 ? demand / capacity : null };
}

function figureOf({ stage, scope, kind }: LoadPlace, span: string, part: string): string {
  return `load.${stage}.${scope}.${kind}.${span}.${part}`;
}
