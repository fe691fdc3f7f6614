import type { Recordings } from '../../../experiment/record/recordings.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { beyondInRun } from './beyondInRun.ts';
import { differsFromPrint } from './differsFromPrint.ts';
import { fallsByConstruction } from './fallsByConstruction.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { gaps } from './gaps.ts';
import { inverted } from './inverted.ts';
import { missingBands } from './missingBands.ts';
import { missingRows } from './missingRows.ts';
import { outerLimits } from './outerLimits.ts';
import { overlaps } from './overlaps.ts';
import { unreachable } from './unreachable.ts';

const checks: readonly ThresholdCheck[] = [
  gaps,
  overlaps,
  inverted,
  missingBands,
  unreachable,
  missingRows,
  differsFromPrint,
  outerLimits,
  beyondInRun,
  fallsByConstruction,
];

/** Everything that the threshold check finds. Without recordings, only findings about the text. */
export function thresholdFindings(
  scenario: Scenario,
  recordings: Recordings | null = null,
): ThresholdFinding[] {
  return checks.flatMap((check) => check(scenario, recordings));
}
