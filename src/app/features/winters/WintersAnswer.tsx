import { useStore } from 'zustand';
import { engineVersion } from '../../../experiment/shard.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { withUnit, WINTERS } from '../../../words/unit.ts';
import { RunLine } from '../../shell/RunLine.tsx';
import { resultsStore } from '../../results/resultsStore.ts';
import { OneWinter } from './OneWinter.tsx';
import { useEndedRun } from './useEndedRun.ts';

/** The answer of single winters: one of those simulated, day by day. */
export function WintersAnswer() {
  const run = useEndedRun();
  const plan = useStore(resultsStore, (results) => results.plan);
  if (run === null) {
    return (
      <Panel title="One winter, day by day">
        {plan.status === 'running' ? (
          <p role="status">
            The winters are being simulated. They are put in order of severity when the run has ended; press
            Stop to use the finished ones.
          </p>
        ) : plan.status === 'failed' ? (
          <RunLine run={plan} />
        ) : (
          <p role="status">No winter has been simulated yet. Press Run to begin.</p>
        )}
      </Panel>
    );
  }
  if (run.answer.document.engineVersion !== engineVersion) {
    return (
      <Panel title="These winters are from an older engine">
        <p>
          They cannot be simulated again day by day. Press Run to simulate them with the engine that
          Winterproof has now.
        </p>
      </Panel>
    );
  }
  if (run.winter === null) {
    return (
      <Panel title="There is no such winter in this run">
        <p>It has {withUnit(roundedNumber(run.severity.order.length), WINTERS)}. Choose one at the left.</p>
      </Panel>
    );
  }
  return <OneWinter run={run} winter={run.winter} />;
}
