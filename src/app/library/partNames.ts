import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { PartName } from '../../words/effectInWords.ts';

/** The names of a scenario's parts for words about effects; a part that it does not have goes by its id. */
export function partNames(scenario: Scenario): PartName {
  return (kind, id) => {
    const parts: readonly { readonly id: string; readonly name?: string }[] = scenario[kind];
    return parts.find((part) => part.id === id)?.name ?? id;
  };
}
