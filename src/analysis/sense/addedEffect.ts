import type { Effect } from '../../scenario/schema/effect.ts';

/** The target of an effect: its lever with the stream, stage or group. */
export type EffectTarget =
  | { readonly lever: 'demandRate'; readonly stream: string }
  | { readonly lever: 'staffPresent'; readonly group: string }
  | {
      readonly lever:
        'marketStarts' | 'places' | 'startsPerDay' | 'startsPerWeek' | 'productiveHours' | 'lengthOfStay';
      readonly stage: string;
    };

/** A standing effect that multiplies a lever everywhere by a factor. */
export function addedEffect(target: EffectTarget, factor: number): Effect {
  return { ...target, op: 'multiply', size: factor, lagDays: 0, scale: 1 };
}
