import { expect, it } from 'vitest';
import { restlessCounty } from '../../../../test/support/restlessCounty.ts';
import type { Pin } from '../../results/pinStore.ts';
import { groupSaid, groupsOf } from './groupPins.ts';

const scenario = restlessCounty();
const both = { name: 'Both', actions: ['slow', 'local'] };
const change = { mean: -30, low: -40, high: -20, n: 60, together: null };

/** A pinned answer with groups. */
function pinOf(groups: readonly object[]): Pin<'actions'> {
  const answer = { scenario, reading: { document: { outcome: 'bedDaysLost', groups } } };
  return { id: '1', kind: 'actions', title: 'a', answer } as unknown as Pin<'actions'>;
}

it('lists each group once, and the same name with other actions as another', () => {
  const other = { name: 'Both', actions: ['slow', 'last'] };
  const turned = { name: 'Both', actions: ['local', 'slow'] };
  const found = groupsOf([pinOf([both]), pinOf([turned, other])]);
  expect(found.map(({ group }) => group)).toEqual([both, other]);
});

it('tells what a group does, and where it was not tested, not run or changed nothing', () => {
  const told = (groups: readonly object[]) => groupSaid(pinOf(groups), both);
  expect(told([{ ...both, less: change }])).toBe('30 fewer bed-days (95%: 20 to 40)');
  expect(told([{ ...both, less: null }])).toBe('not known yet');
  expect(told([{ ...both, actions: ['slow', 'last'], less: change }])).toBe('not tested');
  const none = { mean: 0, low: 0, high: 0, n: 60, together: null };
  expect(told([{ ...both, less: none }])).toBe('no effect (the same in all 60 winters)');
});
