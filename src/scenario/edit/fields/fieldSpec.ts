import type * as z from 'zod';
import type { FieldPath } from '../../paths/fieldPath.ts';

/** A schema in Zod's own form. */
export type Schema = z.core.$ZodType;

/** What a number may be. With `above`, the bound itself is not allowed. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly above?: number;
}

/** One of the words or numbers that a field takes, and its name. */
export interface Choice {
  readonly value: string | number;
  readonly label: string;
}

/** Kinds of part that a field may mention. */
export type RefersTo =
  'area' | 'stage' | 'stream' | 'group' | 'indicator' | 'target' | 'figure' | 'class' | 'fallback';

/** One of several forms that a place allows. */
export interface Variant {
  readonly id: string;
  readonly label: string;
  readonly schema: Schema;
}

/** What can be drawn for a field. `each` and `element` are the forms of its content. */
export type FieldKind =
  | {
      readonly kind: 'number';
      readonly bounds: Bounds;
      readonly whole: boolean;
      /** Whether it may also be written as a percentage: a factor or a scale. */
      readonly percent?: boolean;
    }
  | { readonly kind: 'quantity'; readonly bounds?: Bounds; readonly percent?: boolean }
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'id' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'fixed'; readonly value: unknown }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'date' }
  | { readonly kind: 'dayOfYear' }
  | {
      readonly kind: 'reference';
      readonly to: RefersTo;
      /** For classes and fallbacks: the key next to it that names their stage, or the stage that contains it. */
      readonly of?: 'stage' | 'to' | 'owner';
      /** Words that are allowed instead of a part: 'leave'. */
      readonly otherwise: readonly Choice[];
    }
  | { readonly kind: 'numbers'; readonly names: readonly string[]; readonly each: FieldKind }
  | { readonly kind: 'chosen'; readonly each: FieldKind; readonly least: number }
  | { readonly kind: 'list'; readonly element: Schema; readonly least: number; readonly most: number }
  | { readonly kind: 'object' }
  | { readonly kind: 'variants'; readonly variants: readonly Variant[]; readonly by?: string }
  | { readonly kind: 'numberOr'; readonly number: FieldKind; readonly word: Choice }
  | { readonly kind: 'perArea'; readonly each: FieldKind; readonly schema: Schema }
  | { readonly kind: 'byKey'; readonly element: Schema };

/** What a planner reads and may enter at one place of a scenario. */
export interface FieldSpec {
  readonly key: string;
  readonly words: FieldPath;
  readonly label: string;
  readonly help?: string;
  /** 'days', 'a day', 'share', '£': the unit of a number. A share is shown in per cent. */
  readonly unit?: string;
  readonly form: FieldKind;
  readonly schema: Schema;
  /** Whether it may be missing. */
  readonly optional: boolean;
  /** The value that applies where it is missing. */
  readonly byDefault?: unknown;
}
