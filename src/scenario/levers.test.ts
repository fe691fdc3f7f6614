import { describe, expect, it } from 'vitest';
import type { LeverTarget } from './levers/lever.ts';
import { leverNamed, levers } from './levers.ts';
import { effect } from './schema/effect.ts';

/** The fields that name what a lever acts on, in the file's words. */
const fieldsOf: Readonly<Record<LeverTarget, readonly string[]>> = {
  stream: ['stream'],
  stage: ['stage'],
  everyClass: ['stage', 'class'],
  class: ['stage', 'class'],
  route: ['stage', 'to', 'class'],
  fallback: ['stage', 'fallback'],
  group: ['group'],
  lending: ['from', 'group'],
  indicator: ['indicator'],
};
const aims = new Set(Object.values(fieldsOf).flat());

describe('the table of levers', () => {
  it.each(effect.options.map((option) => [option.shape.lever.value, option.shape] as const))(
    'says of %s what the file names as its target',
    (name, shape) => {
      const { target } = levers[name];
      expect(Object.keys(shape).filter((field) => aims.has(field))).toEqual(fieldsOf[target]);
      const isNeeded = 'class' in shape && !shape.class.safeParse(undefined).success;
      expect(isNeeded).toBe(target === 'class');
    },
  );

  it('has a switch go from 0 to 1 in whole steps, and a share within 0 and 1', () => {
    const all = Object.values(levers);
    for (const { low, high, whole } of all.filter(({ switched }) => switched !== undefined))
      expect([low, high, whole]).toEqual([0, 1, true]);
    for (const { most, low, high } of all.filter(({ isShare }) => isShare)) {
      expect(most).toBe(1);
      expect([low, high <= 1]).toEqual([0, true]);
    }
  });

  it('lets a file name no lever that is not in it, were it the name of a property of every object', () => {
    expect(leverNamed('places')).toBe(levers.places);
    for (const name of ['toString', 'place', undefined, 1]) expect(leverNamed(name)).toBeUndefined();
  });
});
