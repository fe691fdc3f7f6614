import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answer } from './answer.ts';
import { anyArea } from '../../experiment/outcomes/columns.ts';
import { areaRows } from '../../words/areaRows.ts';
import { setsLevels } from '../wording/scenarioWords.ts';
import { viewStore } from './viewStore.ts';

/** How many winters show well enough which area is at most risk. */
const ENOUGH_WINTERS = 20;

/** The scope that was chosen, or else the area most at risk of level 3. That choice stays for the run. */
export function useScope(answer: Answer): string {
  const chosen = useStore(viewStore, (view) => view.scope);
  const [kept, setKept] = useState<{ run: string; scope: string } | null>(null);
  const known = kept?.run === answer.run ? kept.scope : null;
  const own = known ?? worstArea(answer);
  const isSettled = answer.winters >= Math.min(ENOUGH_WINTERS, answer.asked.replications);
  if (known === null && isSettled) setKept({ run: answer.run, scope: own });
  return chosen !== null && scopeChoices(answer).includes(chosen) ? chosen : own;
}

/** The scopes to choose from: each area, and the system where it is not simply the only area. */
export function scopeChoices({ scenario }: Answer): string[] {
  return [...scenario.areas.map((area) => area.id), 'system'];
}

/** The area most at risk of level 3, as the lead sentence has it; `system` where there are no areas or levels. */
export function worstArea({ scenario, document }: Pick<Answer, 'scenario' | 'document'>): string {
  if (!setsLevels(scenario)) return 'system';
  return areaRows(scenario, document).find(({ scope }) => scope !== anyArea)!.scope;
}
