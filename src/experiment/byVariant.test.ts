import { describe, expect, it } from 'vitest';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { byVariant, ByVariant } from './byVariant.ts';
import { coalitions, eachAlone, leaveOneOut, pairsLeftOut } from './design.ts';

const named = (id: string) => ({ id, name: id, owner: 'the desk', trigger: { level: 2 } });
const scenario = tinyScenario({ actions: ['a', 'b-c', 'a-b', 'c', 'a-b-c'].map(named) });

describe('values by variant', () => {
  it('are kept apart for actions whose ids run together', () => {
    const pairs = [['a', 'b-c'] as const, ['a-b', 'c'] as const];
    const variants = [
      ...leaveOneOut(scenario),
      ...eachAlone(scenario),
      ...pairsLeftOut(scenario, pairs),
      ...coalitions(scenario).slice(2),
    ];
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    const places = byVariant(variants, [...variants.keys()]);
    expect(places.size).toBe(variants.length);
    const ids = [{ without: ['a', 'b-c'] }, { without: ['a-b', 'c'] }, { without: ['a-b-c'] }].map(
      (policy) => variants[places.of(policy)].id,
    );
    expect(ids).toEqual(['less-a+b-c', 'less-a-b+c', 'less-a-b-c']);
  });

  it('are found whatever the order of the actions, and by a shift apart from the plan', () => {
    const values = new ByVariant([
      [{ without: ['a', 'c'] }, 1],
      [{ actions: 'plan' }, 2],
      [{ shifted: 'a', when: 'later' }, 3],
    ]);
    expect(values.of({ without: ['c', 'a'] })).toBe(1);
    expect(values.get({ only: ['a', 'c'] })).toBeUndefined();
    expect(values.of({ shifted: 'a', when: 'later' })).toBe(3);
    expect(values.has({ shifted: 'a', when: 'earlier' })).toBe(false);
    expect(() => values.of({ actions: 'none' })).toThrow('no variant none');
  });
});
