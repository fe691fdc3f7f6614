import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';
import type { Difference } from './resultTypes.ts';

/** The plan against other policies in the same winters. */
export interface Comparison {
  readonly asked: Asked;
  readonly scenario: Scenario;
  /** Winters of each. */
  readonly winters: number;
  /** By variant other than the plan, in order. */
  readonly variants: readonly ComparedVariant[];
}

/** One policy and how the plan differs from it. */
export interface ComparedVariant {
  readonly id: string;
  readonly title: string;
  /** By outcome: the plan minus this variant. */
  readonly differences: Readonly<Record<string, Difference>>;
}
