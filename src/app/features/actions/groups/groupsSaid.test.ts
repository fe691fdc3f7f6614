import { expect, it } from 'vitest';
import { restlessCounty } from '../../../../../test/support/restlessCounty.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { groupsSaid } from './groupsSaid.ts';

const scenario = restlessCounty();
const name = (id: string) => scenario.actions.find((one) => one.id === id)!.name;
const difference = (low: number, high: number) => ({
  ...{ mean: (low + high) / 2, low, high, n: 60, together: null },
});
const both = { name: 'Both', actions: ['slow', 'local'], less: difference(-40, -20) };
const more = { name: 'More', actions: ['slow', 'local', 'last'], less: difference(-40, 20) };

function answerOf(groups: readonly object[], interactions: readonly object[] = []): ActionsAnswer {
  const document = { outcome: 'bedDaysLost', better: 'low', groups, interactions, actions: {} };
  return { scenario, reading: { document } } as unknown as ActionsAnswer;
}

it('names the groups that are told from no change, and says so where there is none', () => {
  expect(groupsSaid(answerOf([both, more]), [both, more])).toMatch(
    /^A clear change within the plan: “Both”\..*Each group has ranges of its own: of many, 1 in 20/,
  );
  expect(groupsSaid(answerOf([more]), [more])).toMatch(/^Within the plan no group makes a clear change\./);
  expect(groupsSaid(answerOf([]), [both])).toBe('');
});

it('claims of a group beyond its actions what was tested of the pair, and of no other group', () => {
  const names = `“${name('local')}” and “${name('slow')}”`;
  const said = (low: number, high: number) =>
    groupsSaid(answerOf([both], [{ pair: ['local', 'slow'], value: difference(low, high) }]), [both]);
  expect(said(20, 40)).toContain(
    `${names}: with both, 30 more bed-days than the two effects, each without the other, added up (95`,
  );
  expect(said(-20, 40)).toContain(`${names}: tested as a pair. There is no clear sign`);
  expect(
    groupsSaid(answerOf([more], [{ pair: ['local', 'slow'], value: difference(20, 40) }]), [more]),
  ).not.toContain('with both');
});

it('names what was taken away since', () => {
  expect(groupsSaid(answerOf([both]), [both])).not.toContain('taken away');
  expect(groupsSaid(answerOf([both, more]), [])).toMatch(
    /“Both” and “More” were removed since and stay in this answer until the next run\.$/,
  );
});
