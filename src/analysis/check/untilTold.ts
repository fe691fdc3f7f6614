import type { StoppingRule } from '../../experiment/run/stopping.ts';
import { targetVerdicts } from './checkDocument.ts';

/** The usual winters of a check: at least, and at most where some target is not clear by then. */
export const checkWinters = { least: 200, most: 400 } as const;

/** Stops when every target of the scenario is clear, or when the winters still to come would not make it clear. */
export const untilTold: StoppingRule = ([summary]) => {
  const isWorthWhile = targetVerdicts(summary).some(
    ({ verdict, moreWinters }) =>
      verdict === 'cannotTell' &&
      moreWinters !== null &&
      summary.replications + moreWinters <= checkWinters.most,
  );
  return { stop: !isWorthWhile, measures: [] };
};
