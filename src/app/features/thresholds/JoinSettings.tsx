import { useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { ChecksField } from '../../../ui/controls/ChecksField.tsx';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { joinSettings, partSettings } from '../../run/thresholds/joinSettings.ts';
import type { OfferedSettings } from '../../run/thresholds/offeredSettings.ts';
import { settingTitle } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

/** Several overlays as one setting: those that are joined, and the way to join more. */
export function JoinSettings({ offered }: { readonly offered: OfferedSettings }) {
  const { overlays, joined } = offered;
  if (overlays.length < 2) return null;
  return (
    <div>
      {joined.length > 0 && (
        <ul className={classes.parts} aria-label="Joined settings">
          {joined.map(({ id, title }) => (
            <li key={id}>
              {settingTitle(title)}{' '}
              <Button kind="quiet" label={`Remove ${settingTitle(title)}`} onPress={() => partSettings(id)}>
                {' '}
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure title="Join settings">
        <Join offered={offered} />
      </Disclosure>
    </div>
  );
}

function Join({ offered: { overlays } }: { readonly offered: OfferedSettings }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const choose = (ids: readonly string[]) => {
    setChosen(ids);
    setProblems([]);
  };
  const add = async () => {
    const refused = await joinSettings(chosen);
    setProblems(refused);
    if (refused.length === 0) setChosen([]);
  };
  return (
    <>
      <ChecksField
        label="Used together, as one setting"
        options={overlays.map(({ id, title }) => ({ id, label: settingTitle(title) }))}
        value={chosen}
        onChange={choose}
      />
      <p className={classes.note}>
        <Button disabled={chosen.length < 2} onPress={() => void add()}>
          Add as one setting
        </Button>
      </p>
      {problems.length > 0 && (
        <ul role="alert" className={classes.refused}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  );
}
