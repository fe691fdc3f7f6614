import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { compareWith, renamePin, unpin, type Pin } from '../../stores/pinStore.ts';
import { pinnedInWords } from './pinnedInWords.ts';
import classes from './Compare.module.css';

interface PinsPanelProps {
  readonly pins: readonly Pin[];
  readonly reference: Pin;
}

/** The pinned results: their names, which one the others are told against, and the way to take one away. */
export function PinsPanel({ pins, reference }: PinsPanelProps) {
  return (
    <Panel
      title="Pinned results"
      subtitle="the others are told against the one that is marked; kept until the page is closed"
    >
      <ul className={classes.pins}>
        {pins.map((pin) => (
          <li key={pin.id} className={classes.pin}>
            <label className={classes.reference}>
              <input
                type="radio"
                name="reference"
                checked={pin.id === reference.id}
                onChange={() => compareWith(pin)}
              />
              Compare with this
            </label>
            <div className={classes.name}>
              <TextField
                label="Name"
                value={pin.title}
                onChange={(title) => renamePin(pin.id, title.slice(0, 200))}
              />
            </div>
            <span className={classes.muted}>
              {pinnedInWords(pin)} · seed {pin.answer.asked.seed}
            </span>
            <Button kind="quiet" label={`Take away ${pin.title}`} onPress={() => unpin(pin.id)}>
              Take away
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
