import { describe, expect, it } from 'vitest';
import { restlessCounty } from '../../../../../test/support/restlessCounty.ts';
import type { ActionGroup } from '../../../../analysis/actions/furtherVariants.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { groupsThere } from '../../../run/actions/groupsThere.ts';
import { proposedName, sizeSaid, standingOf, standingSaid, takenAway, whyNotAdded } from './groupWords.ts';

const county = restlessCounty();
const modelled = county.actions.filter((one) => one.modelled).map(({ id }) => id);
const both = { name: 'Both', actions: ['slow', 'local'] };

/** An answer that holds some groups, each in so many of 200 winters. */
function answerOf(groups: readonly (ActionGroup & { readonly winters: number })[]): ActionsAnswer {
  const document = { replications: 200, groups };
  const groupWinters = Object.fromEntries(groups.map(({ name, winters }) => [name, winters]));
  return { scenario: county, reading: { document, groupWinters } } as unknown as ActionsAnswer;
}

describe('a group that is to be added', () => {
  it('is taken with two actions or more under a name of its own, also one with markup', () => {
    const group = { name: '<i>Slow</i>, local', actions: ['slow', 'last'] };
    expect(whyNotAdded(group, [both], modelled)).toEqual({ name: undefined, actions: undefined });
  });

  it('is refused with all that is wrong beside each field', () => {
    expect(whyNotAdded({ name: '', actions: ['slow'] }, [], modelled)).toEqual({
      name: 'No name; allowed: any text.',
      actions: 'Choose two or more.',
    });
    const again = { name: 'Both', actions: ['local', 'slow'] };
    expect(whyNotAdded(again, [both], modelled)).toEqual({
      name: '“Both” is there already; allowed: each name once.',
      actions: 'These are tested together already, as “Both”.',
    });
    expect(whyNotAdded({ name: 'a=b', actions: modelled }, [], modelled).name).toMatch(/^Found “=”/);
  });

  it('is called by its actions unless it is named, by a name that the command line takes too', () => {
    const actions = county.actions.map((one) => (one.id === 'slow' ? { ...one, name: 'a = b' } : one));
    const name = proposedName({ ...county, actions }, both.actions);
    expect(name).toMatch(/^a : b \+ /);
    expect(whyNotAdded({ ...both, name }, [], modelled)).toEqual({});
  });
});

describe('a group that is asked for', () => {
  it('is new, run in part, or whole in the answer', () => {
    const standing = (winters: number, group: ActionGroup = both) =>
      standingOf(answerOf([{ ...both, winters }]), county, group);
    expect([standing(0), standing(40), standing(200)]).toEqual(['new', 'part', 'whole']);
    // Other actions under the name are another group.
    expect(standing(200, { ...both, actions: ['slow', 'last'] })).toBe('new');
    expect(standingSaid(answerOf([{ ...both, winters: 40 }]), county, both)).toBe('run in 40 of 200 winters');
  });

  it('is left out while an action of it is gone, by the name that it had, and asked again once it is back', () => {
    const without = { ...county, actions: county.actions.filter(({ id }) => id !== 'slow') };
    const answer = answerOf([{ ...both, winters: 200 }]);
    const { name } = county.actions.find(({ id }) => id === 'slow')!;
    expect(standingSaid(answer, without, both)).toMatch(
      new RegExp(
        `^left out: “${name}” is not a simulated action of the scenario now. The group is kept here`,
      ),
    );
    expect(groupsThere(without, [both])).toEqual([]);
    expect(groupsThere(county, [both])).toEqual([both]);
  });

  it('stays in the answer after it is taken away, and is named', () => {
    const answer = answerOf([{ ...both, winters: 200 }]);
    expect(takenAway(answer, [both])).toEqual([]);
    expect(takenAway(answer, [])).toEqual(['Both']);
    expect(takenAway(answer, [{ ...both, actions: ['slow', 'last'] }])).toEqual(['Both']);
  });

  it('says when it is the whole plan', () => {
    expect(sizeSaid(county, both)).toBe('2 actions as one');
    expect(sizeSaid(county, { name: 'All', actions: modelled })).toBe(
      `all ${modelled.length} as one: the whole plan`,
    );
  });
});
