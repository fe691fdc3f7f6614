import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { documentStore } from '../../stores/documentStore.ts';
import { resolvedStore } from '../../stores/resolvedStore.ts';

/**
 * Something of the scenario that is edited; drawn again only when that itself changes, so `pick` gives a part of the
 * scenario or a plain value. Undefined while the scenario is on its way.
 */
export function useOwn<T>(pick: (own: Scenario) => T): T | undefined {
  const isEdited = useStore(documentStore, ({ edited }) => edited !== null);
  const edited = useStore(documentStore, (document) => document.edited && pick(document.edited));
  const base = useBase(pick);
  return isEdited ? (edited as T) : base;
}

/** Something of the scenario as it was opened, before it was changed here. */
export function useBase<T>(pick: (base: Scenario) => T): T | undefined {
  return useStore(resolvedStore, (state) => (state.base === null ? undefined : pick(state.base)));
}
