import { keyOf } from '../../scenario/keyOf.ts';
import type { Effect } from '../../scenario/schema/effect.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { numberedAlike } from './numberedAlike.ts';

type Part = { readonly id: string; readonly key?: string };

/**
 * The keys that the draws of each effect of one part depend on: the lever, and its target and area, by keys. They never
 * depend on the effect's place in the list. Effects that agree in all of this are numbered among themselves.
 */
export function effectKeys(effects: readonly Effect[], scenario: Scenario): string[] {
  const apart = numberedAlike();
  return effects.map((effect) =>
    apart([effect.key ?? '', effect.lever, effect.op, ...aimKeys(effect, scenario)].join('/')),
  );
}

/** The keys of the parts that an effect names, each under the field that names it. */
function aimKeys(effect: Effect, scenario: Scenario): string[] {
  const stage = 'stage' in effect ? scenario.stages.find(({ id }) => id === effect.stage) : undefined;
  const lists: Readonly<Record<string, readonly Part[] | undefined>> = {
    ...{ stream: scenario.streams, stage: scenario.stages, to: scenario.stages, area: scenario.areas },
    ...{ group: scenario.workforce, indicator: scenario.indicators },
    ...{ class: stage?.classes, fallback: stage?.fallbacks },
  };
  const fields = 'from' in effect ? { ...effect, ...donorFields(effect.from) } : effect;
  const listOf = (field: string) => lists[field.replace('donor:', '')];
  return Object.entries(fields)
    .flatMap(([field, id]) => {
      const list = listOf(field);
      if (list === undefined || typeof id !== 'string') return [];
      const part = list.find((one) => one.id === id);
      return [`${field}=${part === undefined ? id : keyOf(part)}`];
    })
    .sort();
}

function donorFields({ group, area }: { readonly group: string; readonly area?: string }) {
  return { 'donor:group': group, 'donor:area': area };
}
