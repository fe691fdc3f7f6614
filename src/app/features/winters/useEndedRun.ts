import { useStore } from 'zustand';
import { useLocation } from 'wouter';
import { severityOf, severityPicks, type Severity, type SeverityPick } from '../../../analysis/severity.ts';
import { figuresOf, type Answer } from '../../results/answer.ts';
import { resultsStore } from '../../results/resultsStore.ts';
import { winterOfAddress } from './winterAddress.ts';

/** A run that has ended, its winters by severity, and the chosen winter. */
export interface EndedRun {
  readonly answer: Answer;
  readonly severity: Severity;
  readonly picks: readonly SeverityPick[];
  /** Number of the replication. Null where the address names a winter that the run does not have. */
  readonly winter: number | null;
}

/** The run of the plan once it has ended or was stopped. Null while it goes on, since its winters still change. */
export function useEndedRun(): EndedRun | null {
  const [location] = useLocation();
  const answer = useStore(resultsStore, ({ plan }) => (plan.status === 'running' ? null : plan.result));
  if (answer === null) return null;
  const ordered = orderedWinters(answer);
  const named = winterOfAddress(location) ?? firstChoice(ordered.picks);
  return { ...ordered, winter: named < ordered.severity.order.length ? named : null };
}

const known = new WeakMap<Answer, Omit<EndedRun, 'winter'>>();

/** The winters of a run in order: worked out once, for the list and for the answer. */
function orderedWinters(answer: Answer): Omit<EndedRun, 'winter'> {
  const before = known.get(answer);
  if (before !== undefined) return before;
  const severity = severityOf(figuresOf(answer));
  const ordered = { answer, severity, picks: severityPicks(severity) };
  known.set(answer, ordered);
  return ordered;
}

/** The median, or the worst where there are too few winters for one. */
function firstChoice(picks: readonly SeverityPick[]): number {
  const found = ['median', 'worst'].map((id) => picks.find((pick) => pick.id === id)?.winter ?? null);
  return found.find((winter) => winter !== null) ?? NaN;
}
