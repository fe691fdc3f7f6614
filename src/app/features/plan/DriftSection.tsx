import { useStore } from 'zustand';
import { Button } from '../../../ui/controls/Button.tsx';
import type { Drift } from '../../results/answer.ts';
import { runDrift } from '../../run/runs.ts';
import { Faded } from '../../shell/Faded.tsx';
import { RunLine } from '../../shell/RunLine.tsx';
import { requestStore } from '../../document/requestStore.ts';
import { isAnyRunning, resultsStore } from '../../results/resultsStore.ts';
import { useStale } from '../../results/useStale.ts';
import { driftSaid, driftVerdict } from './driftWords.ts';
import classes from './SurePanel.module.css';

/** Whether the opening position stays level if nothing changes. It is simulated on request. */
export function DriftSection() {
  const drift = useStore(resultsStore, (results) => results.drift);
  const isRunning = useStore(resultsStore, isAnyRunning);
  // A drift check has winters of its own: their number is not what is asked.
  const replications = useStore(requestStore, (request) => request.replications);
  const asked = drift.result === null ? undefined : { ...drift.result.asked, replications };
  const stale = useStale(asked, drift.status === 'running');
  return (
    <section className={classes.part}>
      <h3>Do queues stay as they are if nothing changes?</h3>
      <p className={classes.muted}>
        This check simulates winters without actions, in which every month is like the first month. If queues
        still grow or shrink, part of the early change in your results comes from the figures at the start,
        not from winter.
      </p>
      <div>
        <Button disabled={isRunning} onPress={() => void runDrift()}>
          Check the position
        </Button>
      </div>
      <RunLine run={drift} />
      {drift.result !== null && (
        <Faded why={stale}>
          <Found drift={drift.result} />
        </Faded>
      )}
    </section>
  );
}

function Found({ drift }: { readonly drift: Drift }) {
  return (
    <div role="status">
      <p>{driftVerdict(drift)}</p>
      <ul>
        {driftSaid(drift).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
