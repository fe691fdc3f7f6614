import { SliderField } from '../../../ui/controls/SliderField.tsx';
import { shareInWords } from '../../../words/numbers.ts';
import { scaleOverlay } from '../../document/documentStore.ts';
import { asOneStep } from '../../document/documentHistory.ts';

interface ScaleSliderProps {
  readonly id: string;
  readonly title: string;
  readonly scale: number;
}

/** How strongly an overlay acts, 0 to 200%; one slide is one step of undo. */
export function ScaleSlider({ id, title, scale }: ScaleSliderProps) {
  return (
    <SliderField
      label={`How strong: ${title}`}
      value={Math.round(scale * 100)}
      minimum={0}
      maximum={200}
      step={10}
      text={scale === 0 ? 'left out' : shareInWords(scale)}
      onChange={(percent) =>
        asOneStep(`scale ${id}`, performance.now(), () => scaleOverlay(id, percent / 100))
      }
    />
  );
}
