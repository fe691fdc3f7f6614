import type { ActionMove } from '../winterObserver.ts';
import type { ActionInstance, Phase } from './actionInstance.ts';

/** The state of an instance that shows, before and after, how it has moved. */
export interface ActionState {
  readonly phase: Phase;
  readonly activations: number;
  readonly refusals: number;
}

export function stateOf({ phase, activations, refusals }: ActionInstance): ActionState {
  return { phase, activations, refusals };
}

/**
 * The moves of an instance since the state before, in their order. A start has its own time, the others the present
 * time.
 */
export function movesSince(
  before: ActionState,
  instance: ActionInstance,
  now: number,
): { move: ActionMove; time: number }[] {
  const { phase, activations, refusals, startedAt } = instance;
  const moves: { move: ActionMove; time: number }[] = [];
  if (before.phase === 'on' && phase !== 'on') moves.push({ move: 'ended', time: now });
  if (before.phase === 'pending' && activations < before.activations)
    moves.push({ move: 'cancelled', time: now });
  if (refusals > before.refusals) moves.push({ move: 'refused', time: now });
  if (activations > before.activations && phase === 'pending') moves.push({ move: 'committed', time: now });
  if (phase === 'on' && before.phase !== 'on') moves.push({ move: 'started', time: startedAt });
  return moves;
}
