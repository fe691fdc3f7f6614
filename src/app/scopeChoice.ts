import { useState } from 'react';
import { useStore } from 'zustand';
import type { Answer } from './run/answer.ts';
import { setsLevels } from './scenarioWords.ts';
import { viewStore } from './stores/viewStore.ts';

/** Winters after which the worst area is told from the others well enough to be shown. */
const ENOUGH_WINTERS = 20;

/** The scope that was chosen, or else the area with most days at level 3 or above; that choice stays for the run. */
export function useScope(answer: Answer): string {
  const chosen = useStore(viewStore, (view) => view.scope);
  const [kept, setKept] = useState<{ run: string; scope: string } | null>(null);
  const known = kept?.run === answer.run ? kept.scope : null;
  const own = known ?? worstArea(answer);
  const isSettled = answer.winters >= Math.min(ENOUGH_WINTERS, answer.asked.replications);
  if (known === null && isSettled) setKept({ run: answer.run, scope: own });
  return chosen !== null && scopeChoices(answer).includes(chosen) ? chosen : own;
}

/** What may be looked at: each area, and the system where it is not simply the only area. */
export function scopeChoices({ scenario }: Answer): string[] {
  return [...scenario.areas.map((area) => area.id), 'system'];
}

function worstArea({ scenario, document }: Answer): string {
  if (!setsLevels(scenario)) return 'system';
  const days = (scope: string) => document.outcomes[`daysAt3Plus.${scope}`]?.mean ?? 0;
  const [first = 'system', ...others] = scenario.areas.map((area) => area.id);
  return others.reduce((worst, area) => (days(area) > days(worst) ? area : worst), first);
}
