import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { resultId } from '../results/resultKey.ts';
import { keptStore } from '../autosave/results/keptStore.ts';
import { keptPinsStore } from '../autosave/results/keptPinsStore.ts';
import { pin } from '../results/pin.ts';
import { pinsOf, pinStore, type Pinned } from '../results/pinStore.ts';
import classes from './PinButton.module.css';

interface PinButtonProps {
  readonly pinned: Pinned;
  /** While it still changes. */
  readonly disabled: boolean;
}

/** Keeps a result to be compared with others of its kind, with the way to where that is done. */
export function PinButton({ pinned, disabled }: PinButtonProps) {
  const pins = useStore(pinStore, (state) => state.pins);
  const kept = useStore(keptPinsStore, (state) => state.kept);
  const id = disabled ? null : resultId(pinned);
  const own = pins.find(({ result }) => result === id);
  const hasFailed = useStore(keptStore, ({ results }) => results.get(own?.result ?? '')?.kind === 'failed');
  const count = pinsOf(pins, pinned.kind).length;
  return (
    <p className={classes.line}>
      <Button
        disabled={disabled}
        inert={own !== undefined}
        onPress={own === undefined ? () => pin(pinned) : undefined}
      >
        {own === undefined ? 'Keep this result to compare' : wordsOf(kept.has(own.id), hasFailed)}
      </Button>
      <span className={classes.hint} role="status">
        {count > 0 && <a href={addressOf(pinned)}>{count} kept: compare</a>}
      </span>
    </p>
  );
}

function wordsOf(isKept: boolean, hasFailed: boolean): string {
  if (isKept) return 'Kept to compare';
  return hasFailed ? 'Kept until this page is closed' : 'Keeping…';
}

function addressOf({ kind }: Pinned): string {
  return kind === 'plan' ? '#/compare' : `#/compare/${kind}`;
}
