import { mainDesk } from '../desk/mainDesk.ts';
import { heldRuns } from '../results/heldRuns.ts';
import { pinStore } from '../results/pinStore.ts';
import { resultsStore } from '../results/resultsStore.ts';

/** Lets the desk give up the winters of runs that the page no longer shows, compares or saves. From now on. */
export function retainRuns(): void {
  let before = '';
  const look = () => {
    const runs = runsInUse();
    if (runs.join() === before) return;
    before = runs.join();
    void mainDesk.askKept((desk) => desk.retain(runs));
  };
  resultsStore.subscribe(look);
  pinStore.subscribe(look);
}

function runsInUse(): string[] {
  const { plan, set } = resultsStore.getState();
  const pinned = pinStore.getState().pins.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const answers = [plan.result, ...(set.result ?? []), ...pinned];
  const shown = answers.flatMap((answer) => (answer !== null && 'run' in answer ? [answer.run] : []));
  return [...shown, ...heldRuns()];
}
