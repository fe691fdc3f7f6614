import { useStore } from 'zustand';
import { Button } from '../../../ui/controls/Button.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { saveText } from '../../files/saveText.ts';
import type { Answer } from '../../run/answer.ts';
import { pin, pinStore } from '../../stores/pinStore.ts';
import { resultsStore } from '../../stores/resultsStore.ts';
import classes from './PlanSide.module.css';

/** The result to take away: the same document as the command line writes. */
export function TakeAwaySection() {
  const { result, status } = useStore(resultsStore, ({ plan }) => plan);
  const pins = useStore(pinStore, (state) => state.pins);
  if (result === null) return null;
  const isPinned = pins.some(({ answer }) => answer.run === result.run);
  return (
    <SideSection title="Take away">
      <p className={classes.line}>
        <Button disabled={isPinned || status === 'running'} onPress={() => pin(result)}>
          {isPinned ? 'Pinned' : 'Pin this result'}
        </Button>
        <span className={classes.hint}>
          {pins.length === 0 ? (
            'to lay others beside it'
          ) : (
            <a href="#/compare">{pins.length} pinned: compare</a>
          )}
        </span>
      </p>
      <Button onPress={() => saveResult(result)}>Download result (JSON)</Button>
    </SideSection>
  );
}

function saveResult({ document, winters }: Answer): void {
  const { scenario, seed } = document;
  const own = scenario.changes === undefined ? '' : '-changed';
  const name = `${scenario.id}${own}-${seed.replace(/[^\w-]+/g, '_')}-${winters}.json`;
  saveText(name, 'application/json', `${JSON.stringify(document, null, 2)}\n`);
}
