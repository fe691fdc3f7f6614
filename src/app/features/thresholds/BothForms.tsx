import { useMemo } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { definitionForms } from '../../run/thresholds/definitionForms.ts';
import type { OfferedSettings } from '../../run/thresholds/offeredSettings.ts';
import { askOfThresholds } from '../../results/thresholdsStore.ts';
import { inPlaceOf, settingTitle } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

/** Chooses every other form of every definition, to be compared with the present form, and names which is which. */
export function BothForms({ offered }: { readonly offered: OfferedSettings }) {
  const forms = useMemo(() => [...definitionForms(offered)], [offered]);
  if (forms.length === 0) return null;
  const titleOf = (id: string) => settingTitle(offered.overlays.find((one) => one.id === id)!.title);
  return (
    <div>
      <Button onPress={() => askOfThresholds({ settings: forms.map(([id]) => id) })}>
        Choose both forms of each definition
      </Button>
      <Disclosure title="Which definitions">
        <ul className={classes.parts}>
          {forms.map(([id, present]) => (
            <li key={id}>
              {titleOf(id)}
              <span className={classes.muted}>{inPlaceOf(present)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
