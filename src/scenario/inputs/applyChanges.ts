import { valueAt, withPartAt, withValueAt } from '../paths/fieldPath.ts';
import { changesBetween, type Change } from '../edit/changes.ts';
import { isSameValue } from '../edit/sameValue.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { InputChange } from './inputs.ts';

/** The scenario with changes made in it, in order. Throws where the place of a change does not exist. */
export function applyChanges(base: Scenario, changes: readonly InputChange[]): Scenario {
  return changes.reduce(withChange, base);
}

function withChange(scenario: Scenario, { path, kind, after }: InputChange): Scenario {
  const list = path.slice(0, -1);
  return kind === 'added' && Array.isArray(valueAt(scenario, list))
    ? withPartAt(scenario, list, after)
    : withValueAt(scenario, path, after);
}

/**
 * The changes that turn one scenario into another to the last bit, with the order of its parts. Null where changes
 * alone cannot.
 */
export function repeatableChanges(base: Scenario, edited: Scenario): InputChange[] | null {
  const changes = changesBetween(base, edited).map(asInput);
  const made = applyChanges(base, changes);
  // Parts that were put between others stand at the end so far: the whole list says its order.
  const orders = changesBetween(made, edited).map(asInput);
  const all = [...changes, ...orders];
  return isSameValue(applyChanges(base, all), edited) ? all : null;
}

function asInput({ words, kind, before, after }: Change): InputChange {
  return {
    path: words,
    kind,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
