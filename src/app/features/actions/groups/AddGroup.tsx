import { useState } from 'react';
import { useStore } from 'zustand';
import type { ActionGroup } from '../../../../analysis/actions/furtherVariants.ts';
import { modelledActions } from '../../../../experiment/run/enabledActions.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { ChecksField } from '../../../../ui/controls/ChecksField.tsx';
import { TextField } from '../../../../ui/controls/TextField.tsx';
import { actionsStore, addGroup } from '../../../results/actionsStore.ts';
import { actionName } from '../actionWords.ts';
import classes from '../Actions.module.css';
import { proposedName, whyNotAdded, type Refused } from './groupWords.ts';

interface Draft {
  readonly chosen: readonly string[];
  /** Null: the one that is proposed. */
  readonly name: string | null;
  readonly refused: Refused;
  /** The name of the group that was added last. Null once anything else was touched. */
  readonly added: string | null;
}

const EMPTY: Draft = { chosen: [], name: null, refused: {}, added: null };

/** A form that groups ticked actions under a name, to be tested together. */
export function AddGroup({ scenario }: { readonly scenario: Scenario }) {
  const asked = useStore(actionsStore, ({ groups }) => groups);
  const [draft, setDraft] = useState(EMPTY);
  const modelled = modelledActions(scenario);
  // An action that was ticked may be gone from the scenario.
  const actions = draft.chosen.filter((id) => modelled.includes(id));
  const name = draft.name ?? proposedName(scenario, actions);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, refused: {}, added: null, ...part });
  const add = () => {
    const group = { name: name.trim(), actions };
    const refused = whyNotAdded(group, asked, modelled);
    if (refused.name ?? refused.actions) return change({ refused });
    addGroup(group);
    setDraft({ ...EMPTY, added: group.name });
  };
  return (
    <div className={classes.addGroup}>
      <ChecksField
        label="Actions"
        options={modelled.map((id) => ({ id, label: actionName(scenario, id) }))}
        value={actions}
        onChange={(chosen) => change({ chosen })}
        error={draft.refused.actions}
      />
      <TextField
        label="Name of the group"
        value={name}
        onChange={(text) => change({ name: text })}
        error={draft.refused.name}
      />
      <p className={classes.addLine}>
        <Button onPress={add}>Add</Button>
        <span role="status" className={classes.muted}>
          {statusOf(draft, asked)}
        </span>
      </p>
    </div>
  );
}

/** The last step, for people who listen to the page. It does not mention a group that was removed since. */
function statusOf({ refused, added }: Draft, asked: readonly ActionGroup[]): string {
  if (refused.name ?? refused.actions) return 'Not added: see what is said above.';
  return asked.some(({ name }) => name === added) ? `“${added}” will be simulated too.` : '';
}
