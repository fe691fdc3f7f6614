import { indicatorUnit } from '../../../model/indicators/describe.ts';
import type { Indicator } from '../../../scenario/schema/indicator.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { SharedBands } from './bandTables.ts';

/** An indicator with the areas in question, where these are not all areas that report it. */
export function subjectOf(
  scenario: Scenario,
  { indicator, areas }: Pick<SharedBands, 'indicator' | 'areas'>,
): string {
  const name = nameOf(indicator);
  const isAll =
    areas.length === (indicator.scope === 'system' ? 1 : (indicator.areas ?? scenario.areas).length);
  if (isAll && (indicator.scope === 'system' || areas.length > 1 || scenario.areas.length === 1)) return name;
  return `${name} (${areaNames(scenario, areas)})`;
}

/** The indicator's name. */
export function nameOf(indicator: Indicator): string {
  return indicator.name ?? indicator.id;
}

/** The names of areas in a list. */
export function areaNames(scenario: Scenario, areas: readonly string[]): string {
  const names = areas.map((id) => scenario.areas.find((area) => area.id === id)?.name ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A value with the indicator's unit. */
export function valueWith(indicator: Indicator, value: number): string {
  const unit = indicatorUnit(indicator);
  return `${Number(value.toPrecision(6))}${unit.startsWith('%') ? '' : ' '}${unit}`;
}
