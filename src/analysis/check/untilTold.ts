import type { StoppingRule } from '../../experiment/stopping.ts';
import { targetVerdicts } from './checkDocument.ts';

/** Winters of a check unless told otherwise: at least, and at most where some target cannot be told by then. */
export const checkWinters = { least: 200, most: 400 } as const;

/** Stops when the winters can tell of every target of the scenario, or when those still to come would not tell either. */
export const untilTold: StoppingRule = ([summary]) => {
  const isWorthWhile = targetVerdicts(summary).some(
    ({ verdict, moreWinters }) =>
      verdict === 'cannotTell' &&
      moreWinters !== null &&
      summary.replications + moreWinters <= checkWinters.most,
  );
  return { stop: !isWorthWhile, measures: [] };
};
