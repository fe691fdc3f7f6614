import { roundedNumber } from './roundedNumber.ts';

/** When a target is held, in one sentence. */
export const HELD_RULE =
  'A figure is held if the recorded value lies within the 95\u00a0% interval of the simulated mean, widened by the tolerance on both sides.';

/** What each identity says. */
export const IDENTITIES = {
  samplePath: 'At every stage the integral of the number present is the sum of each person’s time there',
  people: 'People who came and have not left are inside',
  sittings: 'A sitting decides as many as it may, or all who wait',
  days: 'Days at the levels sum to the days counted',
} as const;

/** What a load divides by what. */
export const LOADS = {
  hours: 'hours of work arriving ÷ productive hours present',
  starts: 'starts demanded ÷ starts allowed',
  places: 'places occupied ÷ places',
  decisions: 'cases arriving ÷ decisions',
  offers: 'people arriving ÷ offers',
} as const;

/** A load with two decimals, `1.07`; a dash where there is no capacity. */
export function loadInWords(load: number | null): string {
  return load === null ? '–' : roundedNumber(load, -2);
}

/** How an identity came out: in every winter, or by how much it failed at worst. */
export function identityInWords({ held, worst }: { held: boolean; worst: number }): string {
  return held ? 'held in every winter' : `NOT HELD, by up to ${Number(worst.toPrecision(3))}`;
}

/** A number with the decimals that it is written with, `1,782` or `0.77`. */
export function asWritten(value: number): string {
  const [, decimals = ''] = /^-?\d+(?:\.(\d+))?$/.exec(String(value)) ?? [];
  return roundedNumber(value, -decimals.length);
}
