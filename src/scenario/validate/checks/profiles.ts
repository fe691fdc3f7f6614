import type { Problem } from '../../problems.ts';
import type { Check } from '../facts.ts';

/** How far the mean of a weekday profile may be from 1. */
const [lowestMean, highestMean] = [0.5, 1.5];
/** On its best day a service starts at least this much of its daily cap. */
const leastOnBestDay = 0.5;

/**
 * Weekday profiles are factors around 1: not percentages, and not shares of the week. A cap on starts may be 0 on most
 * days, so for its profile the highest factor is checked.
 */
export const checkProfiles: Check = ({ scenario: { streams, stages } }) => [
  ...streams.flatMap(({ id, weekday }) => farFromOne(weekday, `streams.${id}.weekday`)),
  ...stages.flatMap((stage) => {
    if (stage.kind === 'market') return farFromOne(stage.weekday, `stages.${stage.id}.weekday`);
    if (stage.kind !== 'places' || stage.startsWeekday === undefined) return [];
    return farFromCap(stage.startsWeekday, `stages.${stage.id}.startsWeekday`);
  }),
];

function farFromOne(profile: readonly number[], path: string): Problem[] {
  const mean = meanOf(profile);
  if (mean >= lowestMean && mean <= highestMean) return [];
  return [
    {
      path,
      message: 'the mean of these factors is far from 1, so that the stated rate is not the mean rate',
      found: `a mean of ${mean}`,
      allowed: `seven factors with a mean from ${lowestMean} to ${highestMean}; 1 keeps the stated rate`,
    },
  ];
}

function farFromCap(profile: readonly number[], path: string): Problem[] {
  const [mean, most] = [meanOf(profile), Math.max(...profile)];
  if (mean <= highestMean && (most >= leastOnBestDay || most === 0)) return [];
  return [
    {
      path,
      message: 'these factors are far from 1, so that the stated daily cap holds on no day',
      found: `a mean of ${mean}, at most ${most}`,
      allowed: `a highest factor of ${leastOnBestDay} or more, and a mean of at most ${highestMean}`,
    },
  ];
}

function meanOf(profile: readonly number[]): number {
  return Number((profile.reduce((sum, one) => sum + one, 0) / profile.length).toPrecision(4));
}
