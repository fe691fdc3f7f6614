import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { isPinned, pin, pinsOf, pinStore, type Pinned } from '../stores/pinStore.ts';
import classes from './PinButton.module.css';

interface PinButtonProps {
  readonly pinned: Pinned;
  /** While it still changes. */
  readonly disabled: boolean;
}

/** Keeps a result beside others of its kind, with the way to where they are compared. */
export function PinButton({ pinned, disabled }: PinButtonProps) {
  const pins = useStore(pinStore, (state) => state.pins);
  const isKept = isPinned(pins, pinned);
  const count = pinsOf(pins, pinned.kind).length;
  return (
    <p className={classes.line}>
      <Button disabled={isKept || disabled} onPress={() => pin(pinned)}>
        {isKept ? 'Pinned' : 'Pin this result'}
      </Button>
      <span className={classes.hint}>
        {count === 0 ? 'to lay others beside it' : <a href={addressOf(pinned)}>{count} pinned: compare</a>}
      </span>
    </p>
  );
}

function addressOf({ kind }: Pinned): string {
  return kind === 'plan' ? '#/compare' : `#/compare/${kind}`;
}
