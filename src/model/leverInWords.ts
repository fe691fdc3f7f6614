import { levers } from '../scenario/levers.ts';
import type { Effect } from '../scenario/schema/effect.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** Finds the name of a part by its kind and id. Returns the id itself where the part is not known. */
export type PartName = (
  kind: 'stages' | 'streams' | 'workforce' | 'indicators' | 'areas',
  id: string,
) => string;

/** The names of a scenario's parts. The name of an unknown part is its id. */
export function partNames(scenario: Scenario): PartName {
  return (kind, id) => {
    const parts: readonly { readonly id: string; readonly name?: string }[] = scenario[kind];
    return parts.find((part) => part.id === id)?.name ?? id;
  };
}

/** What an effect changes and where: 'Short-term beds, East Kent: starts a day'. */
export function leverInWords(effect: Effect, nameOf: PartName): string {
  const area = effect.area === undefined ? [] : [nameOf('areas', effect.area)];
  return `${[partOf(effect, nameOf), ...area].join(', ')}: ${levers[effect.lever].moves}`;
}

function partOf(effect: Effect, nameOf: PartName): string {
  if ('from' in effect) {
    return `${nameOf('workforce', effect.from.group)} to ${nameOf('workforce', effect.group)}`;
  }
  if ('stream' in effect) return nameOf('streams', effect.stream);
  if ('stage' in effect) return nameOf('stages', effect.stage);
  if ('group' in effect) return nameOf('workforce', effect.group);
  return nameOf('indicators', effect.indicator);
}
