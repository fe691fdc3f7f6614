import type { Overlay } from '../../../scenario/schema/scenario.ts';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { SliderField } from '../../../ui/controls/SliderField.tsx';
import { shareInWords } from '../../../words/numbers.ts';
import { overlayTitle } from '../../document/options.ts';
import { scaleOverlay, type AskedDocument, type OverlayChoice } from '../../document/documentStore.ts';
import classes from './PlanSide.module.css';

interface OverlayFieldProps {
  readonly choice: OverlayChoice;
  readonly asked: AskedDocument;
  /** Missing while its file is on its way, or cannot be used. */
  readonly overlay: Overlay | undefined;
}

/** How strongly an overlay acts: 0 to 200%, or all or nothing where it sets fields. */
export function OverlayField({ choice: { id, scale }, asked, overlay }: OverlayFieldProps) {
  const title = overlayTitle(asked, id);
  if (overlay === undefined) return <Fact label={title} />;
  if (overlay.set.length > 0) {
    const used = (
      <label className={classes.switch}>
        <input
          type="checkbox"
          checked={scale !== 0}
          onChange={(event) => scaleOverlay(id, event.currentTarget.checked ? 1 : 0)}
        />
        Use this pressure (it can only be on or off)
      </label>
    );
    return <Fact label={title} note={used} />;
  }
  return (
    <SliderField
      label={title}
      value={scale * 100}
      minimum={0}
      maximum={200}
      step={10}
      text={scale === 0 ? 'left out' : shareInWords(scale)}
      note={overlay.watchFor}
      onChange={(percent) => scaleOverlay(id, percent / 100)}
    />
  );
}
