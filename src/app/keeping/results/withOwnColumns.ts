import { columnsOf } from '../../../experiment/columns.ts';
import { leaveOneOut, planAgainstNone } from '../../../experiment/design.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { ComparedPolicy } from '../../run/comparison.ts';

/** A compared policy as it was kept: what an older Winterproof kept says less of its figures, and nothing of the policy. */
export type KeptPolicy = Omit<ComparedPolicy, 'policy'>;

/**
 * Kept comparisons with the columns and the policies of their scenario in the place of those that were kept. Null where
 * the scenario has no such figure or policy.
 */
export function withOwnColumns(
  kind: 'effect' | 'less',
  kept: readonly KeptPolicy[],
  scenario: Scenario,
): ComparedPolicy[] | null {
  const columns = new Map(columnsOf(scenario).map((column) => [column.id, column]));
  const variants = kind === 'less' ? leaveOneOut(scenario) : planAgainstNone(scenario);
  const policies = new Map(variants.map(({ id, policy }) => [id, policy]));
  const own = kept.map(({ rows, ...rest }) => ({
    ...rest,
    policy: policies.get(rest.id),
    rows: rows.map((row) => ({ ...row, column: columns.get(row.column.id) })),
  }));
  const isWhole = own.every(
    ({ policy, rows }) => policy !== undefined && rows.every(({ column }) => column !== undefined),
  );
  return isWhole ? (own as ComparedPolicy[]) : null;
}
