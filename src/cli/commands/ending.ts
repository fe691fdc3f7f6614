import type { StoppingMeasure } from '../../experiment/run/stopping.ts';
import { roundedNumber } from '../../words/numbers.ts';
import { WINTERS, withUnit } from '../../words/unit.ts';
import { exitCodes } from '../exitCodes.ts';
import { complain } from '../output.ts';
import type { VariantsOutcome } from '../runVariants.ts';
import type { RunOptions, RunRequest } from './runOptions.ts';

/** Whether there is something to print and write: all of it, or with --keep-partial what was done until the stop. */
export function isToBeKept({ isStopped, summaries }: VariantsOutcome, { keepPartial }: RunOptions): boolean {
  return !isStopped || (keepPartial === true && summaries[0].replications > 0);
}

/** Says on standard error how a run ended where that needs saying, and sets the exit code. */
export function endWith(outcome: VariantsOutcome, options: RunOptions, request: RunRequest): void {
  const done = withUnit(roundedNumber(outcome.summaries[0].replications), WINTERS);
  if (outcome.isStopped) {
    complain([stopInWords(outcome, options, request)]);
    process.exitCode = exitCodes.stopped;
  } else if (outcome.decision?.stop === false) {
    complain([
      `The precision asked for was not reached in ${done}:`,
      ...outcome.decision.measures.map(inWords),
    ]);
    process.exitCode = exitCodes.checkFailed;
  }
}

function inWords({ name, wanted, halfWidth }: StoppingMeasure): string {
  const reached = halfWidth === null ? 'not known' : `±${Number(halfWidth.toPrecision(3))}`;
  return `  ${name}: ${reached}, asked for ±${wanted}`;
}

/** How far a stopped run came, and whether that is kept: "Stopped after 102 of 2,000 winters, which are kept." */
function stopInWords(outcome: VariantsOutcome, options: RunOptions, request: RunRequest): string {
  const done = outcome.summaries[0].replications;
  if (done === 0) return 'Stopped before a winter had ended, so there is nothing to keep.';
  const wanted = withUnit(roundedNumber(request.replications), WINTERS);
  const isKept = isToBeKept(outcome, options);
  const kept = isKept ? 'They are kept.' : 'Nothing is kept: --keep-partial would keep them.';
  return `Stopped after ${roundedNumber(done)} of ${wanted}. ${kept}`;
}
