import { expect, it } from 'vitest';
import { groupOf, groupOptionProblems } from './groupOption.ts';

const modelled = ['overtime', 'openBeds'];

it('reads a name with commas and spaces, and ids with spaces between them', () => {
  expect(groupOf(' At home, first =overtime, openBeds')).toEqual({
    name: 'At home, first',
    actions: ['overtime', 'openBeds'],
  });
});

it('tells all that is wrong with groups, and of one without a name that alone', () => {
  expect(groupOptionProblems(['both=overtime,openBeds', 'one=overtime'], modelled)).toEqual([]);
  expect(groupOptionProblems(['overtime,openBeds', 'both=openBed', 'both=overtime'], modelled)).toEqual([
    '--group: found "overtime,openBeds"; allowed: NAME=ID,ID such as reviews=a,b',
    '--group: there is no modelled action "openBed"; allowed: overtime, openBeds. Did you mean "openBeds"?',
    '--group: found "both" twice; allowed: each name once',
  ]);
});
