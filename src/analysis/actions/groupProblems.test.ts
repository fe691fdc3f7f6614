import { expect, it } from 'vitest';
import { groupProblems, hasSameActions, isSameGroup } from './groupProblems.ts';

const modelled = ['a', 'b', 'c'];
const asked = [{ name: 'Both', actions: ['a', 'b'] }];

it('finds nothing wrong with modelled actions under a name of their own, also with a comma or markup in it', () => {
  expect(groupProblems({ name: 'A, <b>then</b> C', actions: ['a', 'c'] }, asked, modelled)).toEqual([]);
});

it('tells all that is wrong at once', () => {
  expect(groupProblems({ name: '', actions: ['x', 'a', 'y'] }, asked, modelled)).toEqual([
    { kind: 'noName' },
    { kind: 'unknownAction', action: 'x' },
    { kind: 'unknownAction', action: 'y' },
  ]);
  expect(groupProblems({ name: 'Both', actions: ['x'] }, asked, modelled)).toEqual([
    { kind: 'sameName', name: 'Both' },
    { kind: 'unknownAction', action: 'x' },
  ]);
  expect(groupProblems({ name: 'a=b', actions: [] }, asked, modelled)).toEqual([{ kind: 'equalsSign' }]);
});

it('knows the same actions in another order, under whatever name', () => {
  const turned = { name: 'Turned', actions: ['b', 'a'] };
  expect(hasSameActions(turned, asked[0])).toBe(true);
  expect(isSameGroup(turned, asked[0])).toBe(false);
  expect(isSameGroup({ ...turned, name: 'Both' }, asked[0])).toBe(true);
  expect(hasSameActions({ name: 'Both', actions: ['a'] }, asked[0])).toBe(false);
});
