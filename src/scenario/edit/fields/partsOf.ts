import { idOf } from '../../paths/idPath.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, type FieldPath } from '../../paths/fieldPath.ts';
import type { RefersTo } from './fieldSpec.ts';

/** A part that may be mentioned. */
export interface NamedPart {
  readonly id: string;
  readonly name: string;
}

interface Asked {
  readonly to: RefersTo;
  readonly of?: 'stage' | 'to' | 'owner';
}

const lists: Partial<Record<RefersTo, keyof Scenario>> = {
  area: 'areas',
  stage: 'stages',
  stream: 'streams',
  group: 'workforce',
  indicator: 'indicators',
  target: 'targets',
};

/** The parts that a mention at `words` may refer to, in the order of the scenario. Figures are kept in the register. */
export function partsOf(scenario: Scenario, { to, of }: Asked, words: FieldPath = []): NamedPart[] {
  const list = lists[to];
  if (list !== undefined) return named(scenario[list]);
  if (to === 'figure') return [];
  const stage = stageOf(scenario, of ?? 'owner', words);
  return named(valueAt(scenario, ['stages', stage ?? '', to === 'class' ? 'classes' : 'fallbacks']));
}

/** The stage whose classes are meant: the one that a key beside the field names, or the one that the field stands in. */
function stageOf(scenario: Scenario, of: 'stage' | 'to' | 'owner', words: FieldPath): string | undefined {
  if (of === 'owner') return words[0] === 'stages' ? words[1] : undefined;
  for (let end = words.length - 1; end >= 0; end -= 1) {
    const beside = valueAt(scenario, [...words.slice(0, end), of]);
    if (typeof beside === 'string') return beside;
  }
  return undefined;
}

function named(parts: unknown): NamedPart[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown) => {
    const id = idOf(part);
    const { name } = part as { name?: unknown };
    return id === undefined ? [] : [{ id, name: typeof name === 'string' ? name : id }];
  });
}
