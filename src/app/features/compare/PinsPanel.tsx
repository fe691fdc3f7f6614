import { useRef } from 'react';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { sentence } from '../../../words/phrases.ts';
import { engineVersion } from '../../../experiment/shard.ts';
import { notify } from '../../notices/noticeStore.ts';
import { keptPinsStore } from '../../autosave/results/keptPinsStore.ts';
import { mostShown, putPinBack, unpin, type ListedPin, type PinHeading } from '../../results/pinStore.ts';
import { useStore } from 'zustand';
import { PinLine } from './PinLine.tsx';
import { nameOf } from './titlesOf.ts';
import classes from './Compare.module.css';

interface PinsPanelProps {
  readonly pins: readonly ListedPin[];
  /** Those that are shown next to each other. */
  readonly shown: readonly ListedPin[];
  readonly reference: PinHeading | undefined;
}

/** The kept results of a kind: their names, which are shown, which one the others are compared with, and the way to remove one. */
export function PinsPanel({ pins, shown, reference }: PinsPanelProps) {
  const list = useRef<HTMLUListElement>(null);
  const kept = useStore(keptPinsStore, (state) => state.kept);
  const isFull = shown.length >= mostShown;
  const remove = (pin: ListedPin) => {
    unpin(pin.id);
    // The button is gone with its row: the list takes the focus.
    list.current?.focus();
    notify({
      tone: 'information',
      title: `Removed “${nameOf(pin)}”`,
      lines: [],
      actions: [{ text: 'Put it back', onPress: () => putPinBack(pin) }],
    });
  };
  return (
    <Panel
      title="Kept results"
      subtitle="They stay in this browser until you remove them. Choose which to show, and which one to compare the others with."
    >
      <ul className={classes.pins} ref={list} tabIndex={-1} aria-label="Kept results">
        {pins.map((pin) => (
          <PinLine
            key={pin.id}
            pin={pin}
            isShown={shown.includes(pin)}
            isReference={pin.id === reference?.id}
            isFull={isFull}
            note={noteOf(pin, kept.has(pin.id))}
            onRemove={() => remove(pin)}
          />
        ))}
      </ul>
      {isFull && pins.length > mostShown && (
        <p className={classes.note}>At most {mostShown} results are shown next to each other.</p>
      )}
    </Panel>
  );
}

/** 'Kent, winter 2025/26 · seed kent · engine version 2 · until this page is closed'. */
function noteOf(pin: ListedPin, isKept: boolean): string {
  const engine = pin.engineVersion === engineVersion ? [] : [`engine version ${pin.engineVersion}`];
  const place = isKept ? [] : ['not kept in this browser yet'];
  const trouble = pin.why === null ? [] : [sentence(`it cannot be read: ${pin.why}`)];
  return [pin.note, ...engine, ...place, ...trouble].join(' · ');
}
