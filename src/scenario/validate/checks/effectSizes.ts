import type { Problem } from '../../problems.ts';
import { lowestOf } from '../../quantityBounds.ts';
import type { LeverName } from '../../schema/effect.ts';
import { type EffectPlace, everyEffect } from '../everyEffect.ts';
import type { Check } from '../facts.ts';

/** Factors are not below 0 and have something to multiply, and a driver, which comes and goes by degrees, sets nothing. */
export const checkEffectSizes: Check = ({ scenario }) =>
  everyEffect(scenario).flatMap((place) => [
    ...negativeFactor(place),
    ...factorOfNothing(place),
    ...settingDriver(place),
  ]);

/** Levers that stand at 0 until something adds to them or sets them. */
const fromNothing: ReadonlySet<LeverName> = new Set([
  'diversion',
  'burst',
  'admissionsClosed',
  'release',
  'classSuspended',
  'extraSittings',
]);

function factorOfNothing({ effect, path }: EffectPlace): Problem[] {
  if (effect.op !== 'multiply' || !fromNothing.has(effect.lever)) return [];
  return [
    {
      path: `${path}.op`,
      message: `${effect.lever} stands at 0 of itself, and a factor of 0 does nothing`,
      found: '"multiply"',
      allowed: '"add" or "set"',
    },
  ];
}

function negativeFactor({ effect, path }: EffectPlace): Problem[] {
  const lowest = lowestOf(effect.size);
  if (lowest >= 0 || (effect.op !== 'multiply' && effect.lever !== 'redeploy')) return [];
  const what = effect.op === 'multiply' ? 'a factor' : 'a number of people lent';
  return [
    {
      path: `${path}.size`,
      message: `${what} cannot be below 0`,
      found: foundSize(effect.size, lowest),
      allowed: '0 or more',
    },
  ];
}

function foundSize(size: unknown, lowest: number): string {
  return typeof size === 'number' ? String(size) : `a distribution from ${lowest}`;
}

function settingDriver({ effect, path, carrier }: EffectPlace): Problem[] {
  if (carrier !== 'driver' || effect.op !== 'set') return [];
  return [
    {
      path: `${path}.op`,
      message: 'a driver has a level that rises and falls, which a set cannot follow',
      found: '"set"',
      allowed: '"multiply" or "add"',
    },
  ];
}
