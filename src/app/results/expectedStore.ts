import { create } from 'zustand';
import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { pageResolver } from '../desk/pageResolver.ts';
import { resolvedStore } from '../document/resolvedStore.ts';
import { resultsStore } from './resultsStore.ts';

interface Expected {
  /** The scenario that the loads belong to. */
  readonly of: Scenario | null;
  /** Null until they have been worked out; they belong to `of`. */
  readonly loads: ExpectedLoads | null;
}

/** The loads of the chosen scenario by rates alone. Derived, never set by hand. */
export const expectedStore = create<Expected>(() => ({ of: null, loads: null }));

/** Changes that follow each other within this time are looked at once. */
const PAUSE_MS = 300;
/** When the page opens a run begins by itself, once what is kept has been looked for: loads wait this long for it. */
const OPENING_PAUSE_MS = 3_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let wanted: Scenario | null = null;

function look(): void {
  const { now } = resolvedStore.getState();
  const scenario = now.kind === 'ready' ? now.scenario : null;
  if (scenario === null || scenario === wanted || awaitsPicture()) return;
  wanted = scenario;
  clearTimeout(timer);
  timer = setTimeout(() => {
    // A run has begun meanwhile: its first picture comes here again.
    if (awaitsPicture()) wanted = null;
    else void workOut(scenario);
  }, pauseNow());
}

function pauseNow(): number {
  return resultsStore.getState().plan.status === 'idle' ? OPENING_PAUSE_MS : PAUSE_MS;
}

/** A run that has begun keeps the machine until its first picture: loads come after it, or before the next run. */
function awaitsPicture(): boolean {
  const { status, result } = resultsStore.getState().plan;
  return status === 'running' && result === null;
}

async function workOut(scenario: Scenario): Promise<void> {
  const loads = await pageResolver.loads(scenario, () => scenario === wanted);
  if (loads !== null && scenario === wanted) expectedStore.setState({ of: scenario, loads });
}

resolvedStore.subscribe(look);
resultsStore.subscribe(look);
