import { create } from 'zustand';
import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { resolvedStore } from './resolvedStore.ts';

interface Expected {
  /** The scenario of which the loads are. */
  readonly of: Scenario | null;
  /** Null until they have been worked out; they belong to `of`. */
  readonly loads: ExpectedLoads | null;
}

/** What rates alone say of the asked scenario's loads: derived, never set by hand. */
export const expectedStore = create<Expected>(() => ({ of: null, loads: null }));

/** Changes that follow each other within this time are looked at once. */
const PAUSE_MS = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

resolvedStore.subscribe(({ now, last }) => {
  const scenario = now.kind === 'ready' ? now.scenario : null;
  if (scenario === null || scenario === expectedStore.getState().of) return;
  clearTimeout(timer);
  timer = setTimeout(() => void workOut(scenario), last === null ? 0 : PAUSE_MS);
});

async function workOut(scenario: Scenario): Promise<void> {
  const { expectedLoads } = await import('../../analysis/load/expectedLoad.ts');
  if (resolvedStore.getState().last?.scenario !== scenario) return;
  expectedStore.setState({ of: scenario, loads: expectedLoads(scenario) });
}
