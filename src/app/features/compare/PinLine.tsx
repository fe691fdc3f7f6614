import { Button } from '../../../ui/controls/Button.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { compareWith, renamePin, showPin, type ListedPin } from '../../results/pinStore.ts';
import classes from './Compare.module.css';
import { nameOf } from './titlesOf.ts';

interface PinLineProps {
  readonly pin: ListedPin;
  readonly isShown: boolean;
  readonly isReference: boolean;
  /** As many as can be are shown already. */
  readonly isFull: boolean;
  /** What it rests on, in words. */
  readonly note: string;
  readonly onRemove: () => void;
}

/** One kept result. */
export function PinLine({ pin, isShown, isReference, isFull, note, onRemove }: PinLineProps) {
  const name = nameOf(pin);
  return (
    <li className={classes.pin}>
      <label className={classes.reference}>
        <input
          type="checkbox"
          checked={isShown}
          disabled={!isShown && isFull}
          aria-label={`Show ${name}`}
          onChange={({ target }) => showPin(pin.id, target.checked)}
        />
        Show
      </label>
      <label className={classes.reference}>
        <input
          type="radio"
          name="reference"
          checked={isReference}
          disabled={!isShown && isFull}
          onChange={() => compareWith(pin)}
        />
        Compare with this
      </label>
      <div className={classes.name}>
        <TextField label="Name" value={pin.title} onChange={(title) => renamePin(pin.id, title)} />
      </div>
      <span className={classes.muted}>{note}</span>
      <Button kind="quiet" label={`Remove ${name}`} onPress={onRemove}>
        Remove
      </Button>
    </li>
  );
}
