import { useStore } from 'zustand';
import { mostReplications } from '../../../scenario/validate/checkRunRequest.ts';
import { ChecksField } from '../../../ui/controls/ChecksField.tsx';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { listInWords } from '../../../words/phrases.ts';
import type { OfferedSettings } from '../../run/thresholds/offeredSettings.ts';
import { requestStore } from '../../document/requestStore.ts';
import { askOfThresholds, thresholdsStore } from '../../results/thresholdsStore.ts';
import { BothForms } from './BothForms.tsx';
import { JoinSettings } from './JoinSettings.tsx';
import { settingTitle } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';
import { useOffered } from './useThresholds.ts';

/** The settings that are compared with the present one, and how many winters are recorded. */
export function AskedSettings() {
  const { offered, trouble } = useOffered();
  const winters = useStore(thresholdsStore, (asked) => asked.winters);
  const seed = useStore(requestStore, (request) => request.seed);
  return (
    <SideSection title="What is compared">
      <Fact label="Compared with" value="As it is" note={<Present />} />
      <div className={classes.fields}>
        {offered === null ? (
          <p>{trouble === null ? 'Looking for settings…' : `The settings could not be read: ${trouble}.`}</p>
        ) : (
          <>
            <Settings offered={offered} />
            <JoinSettings offered={offered} />
            <BothForms offered={offered} />
          </>
        )}
        <NumberField
          label="Winters without actions"
          hint={`From the set of winters “${seed}”. The first answer comes after 20 winters.`}
          whole
          minimum={2}
          maximum={mostReplications}
          value={winters}
          onChange={(count) => askOfThresholds({ winters: count })}
        />
      </div>
    </SideSection>
  );
}

function Present() {
  return (
    <>
      its bands, weights, aggregation and steps are edited under <a href="#/system/indicators">Indicators</a>{' '}
      and <a href="#/system/escalation">Escalation</a>
    </>
  );
}

function Settings({ offered: { others, alike } }: { readonly offered: OfferedSettings }) {
  const chosen = useStore(thresholdsStore, ({ settings }) => settings);
  const hint =
    alike.length === 0
      ? undefined
      : `As it is already: ${listInWords(alike.map(({ title }) => settingTitle(title)))}.`;
  if (others.length === 0) {
    return (
      <p className={classes.note}>
        No overlay changes this scenario’s thresholds alone. Change them under System, or open an overlay that
        sets them. {hint}
      </p>
    );
  }
  return (
    <ChecksField
      label="Settings"
      options={others.map(({ id, title }) => ({ id, label: settingTitle(title) }))}
      value={chosen ?? others.map(({ id }) => id)}
      onChange={(settings) => askOfThresholds({ settings })}
      hint={hint}
    />
  );
}
