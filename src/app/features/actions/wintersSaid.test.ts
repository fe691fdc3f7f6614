import { expect, it } from 'vitest';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { raceSaid } from './wintersSaid.ts';

/** An answer of two actions that rest on so many winters each within the plan. */
function answer(one: number, other: number, racedFor: string | null = 'bedDaysLost'): ActionsAnswer {
  const counts = { one: { less: one, alone: one }, other: { less: other, alone: other } };
  return {
    reading: { counts, shareWinters: 0, racedFor, document: { outcome: 'bedDaysLost' } },
  } as unknown as ActionsAnswer;
}

it('says why rows rest on different numbers of winters: a race, or a run that is not at its end', () => {
  expect(raceSaid(answer(200, 200), 'less', false)).toBe('');
  expect(raceSaid(answer(60, 200), 'less', false)).toMatch(/^Clear losers stop early/);
  for (const [one, isRunning] of [
    [answer(60, 200), true],
    [answer(60, 200, null), false],
    [answer(8, 20), false],
  ] as const)
    expect(raceSaid(one, 'less', isRunning)).toMatch(/not all of them were simulated yet/);
});
