import { indicatorScopes } from '../../../model/indicators/describe.ts';
import { isByArea, valueIn } from '../../../scenario/byArea.ts';
import type { BandSet, Indicator, WordedBand } from '../../../scenario/schema/indicator.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';

/** A table of bands in the plan, and the areas that it applies to. */
export interface BandTable {
  readonly indicator: Indicator;
  readonly areas: readonly string[];
  readonly set: BandSet;
  /** `worded`: in the plan's sentences. */
  readonly as: 'printed' | 'worded';
  /** From the lowest values to the highest. */
  readonly bands: readonly WordedBand[];
  /** The bands that contain any value: those that do not run from high to low. */
  readonly holding: readonly WordedBand[];
  /** Whether it is printed in whole numbers and read so: nothing lies between 39 and 40. */
  readonly isWhole: boolean;
}

/** An indicator's band set with the areas that share it. */
export interface SharedBands {
  readonly indicator: Indicator;
  readonly areas: readonly string[];
  readonly set: BandSet;
}

/** The band sets of every indicator that has bands. Areas with the same bands share a set. */
export function sharedBands(scenario: Scenario): SharedBands[] {
  return scenario.indicators.flatMap((indicator): SharedBands[] => {
    const { bands } = indicator;
    if (bands === undefined) return [];
    const scopes = indicatorScopes(scenario, indicator);
    if (!isByArea(bands)) return [{ indicator, areas: scopes, set: bands }];
    const textOf = (area: string) => JSON.stringify(valueIn(bands, area));
    const texts = [...new Set(scopes.map(textOf))];
    return texts.map((text) => {
      const areas = scopes.filter((area) => textOf(area) === text);
      return { indicator, areas, set: valueIn(bands, areas[0]) };
    });
  });
}

/** Every table of a plan, in the order of the indicators. */
export function bandTables(scenario: Scenario): BandTable[] {
  return sharedBands(scenario).flatMap((shared) => [
    ...tableOf(shared, 'printed', shared.set.printed),
    ...tableOf(shared, 'worded', shared.set.worded ?? []),
  ]);
}

/** Where a band begins and ends; open ends are infinite. */
export function endsOf({ from = -Infinity, to = Infinity }: WordedBand): { from: number; to: number } {
  return { from, to };
}

function tableOf(shared: SharedBands, as: BandTable['as'], bands: readonly WordedBand[]): BandTable[] {
  if (bands.length === 0) return [];
  const ordered = [...bands].sort((a, b) => endsOf(a).from - endsOf(b).from || endsOf(a).to - endsOf(b).to);
  const isWhole = bands.every(
    ({ from, to, openFrom, openTo }) =>
      openFrom !== true &&
      openTo !== true &&
      [from, to].every((end) => end === undefined || Number.isInteger(end)),
  );
  const holding = ordered.filter((band) => endsOf(band).from <= endsOf(band).to);
  return [{ ...shared, as, bands: ordered, holding, isWhole }];
}
