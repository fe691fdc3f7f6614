import { mean } from '../../../sim/distributions/registry.ts';
import { levers } from '../../levers.ts';
import type { Problem } from '../../problems.ts';
import { highestOf, lowestOf } from '../../quantityBounds.ts';
import { most } from '../../schema/most.ts';
import { type Quantity } from '../../schema/primitives.ts';
import { type EffectPlace, everyEffect } from '../everyEffect.ts';
import type { Check } from '../facts.ts';

/**
 * Factors are not below 0 and have something to multiply. A driver sets nothing, since it comes and goes by degrees.
 */
export const checkEffectSizes: Check = ({ scenario }) =>
  everyEffect(scenario).flatMap((place) => [
    ...negativeFactor(place),
    ...beyondLimits(place),
    ...factorOfNothing(place),
    ...settingDriver(place),
  ]);

function beyondLimits({ effect, path }: EffectPlace): Problem[] {
  const high = effect.op === 'multiply' ? most.factor : levers[effect.lever].most;
  const low = effect.op === 'add' ? -high : 0;
  const [lowest, highest] = [lowestOf(effect.size), highestInView(effect.size)];
  if (highest <= high && (lowest >= low || effect.op === 'multiply')) return [];
  const isFactor = effect.op === 'multiply';
  return [
    {
      path: `${path}.size`,
      message: isFactor ? 'this factor is too large' : `this is out of the limits of ${effect.lever}`,
      found: foundSize(effect.size, lowest, highest),
      allowed: `a number from ${low} to ${high}${isFactor ? '; 1.1 is ten per cent more' : ''}`,
    },
  ];
}

/** The greatest value, or the mean where a distribution has no upper end. */
function highestInView(size: Quantity): number {
  const highest = highestOf(size);
  return Number.isFinite(highest) || typeof size === 'number' ? highest : mean(size);
}

function factorOfNothing({ effect, path }: EffectPlace): Problem[] {
  if (effect.op !== 'multiply' || !levers[effect.lever].standsAtZero) return [];
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
  if (lowest >= 0 || (effect.op !== 'multiply' && !('from' in effect))) return [];
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

function foundSize(size: unknown, lowest: number, highest?: number): string {
  if (typeof size === 'number') return String(size);
  if (Number.isNaN(lowest)) return 'a distribution whose numbers do not fit together';
  return `a distribution from ${lowest}${highest === undefined ? '' : ` to ${highest}`}`;
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
