import type { SingleBar } from 'cli-progress';
import type { Progress } from '../experiment/run/runExperiment.ts';
import { roundedNumber } from '../words/numbers.ts';
import { wintersDone } from '../words/runInWords.ts';
import { timeLeft } from '../words/timeLeft.ts';

/** Shows how far a run has come. */
export interface ProgressLine {
  update(progress: Progress): void;
  end(): void;
}

const silent: ProgressLine = { update: () => undefined, end: () => undefined };

/** A bar with winters done, rate and time left on standard error; silent where that is not a terminal. */
export async function startProgressLine(): Promise<ProgressLine> {
  // A terminal that says it is dumb prints the codes that move the cursor as they are.
  if (process.stderr.isTTY !== true || process.env.TERM === 'dumb') return silent;
  const { default: bars } = await import('cli-progress');
  const format = '{bar} {winters}, {rate} a second, {left}';
  return lineOf(
    new bars.SingleBar({ format, hideCursor: true, clearOnComplete: true, stream: process.stderr }),
  );
}

function lineOf(bar: SingleBar): ProgressLine {
  bar.start(1, 0, { winters: '0 winters', rate: '0', left: timeLeft(null) });
  return {
    update({ done, wanted, ratePerSecond, secondsLeft }) {
      bar.setTotal(wanted);
      const rate = roundedNumber(ratePerSecond, ratePerSecond < 10 ? -1 : 0);
      bar.update(done, { winters: wintersDone(done, wanted), rate, left: timeLeft(secondsLeft) });
    },
    end: () => bar.stop(),
  };
}
