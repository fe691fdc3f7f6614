import { useStore } from 'zustand';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { scopeLabel } from '../../wording/scenarioWords.ts';
import { Choice } from '../../shell/Choice.tsx';
import { levelScopes } from './winterLevels.ts';
import { lookAtWinter, winterView } from './winterView.ts';

/** Which area the log, the day and the network are about; nothing to choose where there is only one. */
export function AreaChoice({ scenario }: { readonly scenario: Scenario }) {
  const area = useStore(winterView, (view) => view.area);
  const scopes = levelScopes(scenario);
  if (scopes.length <= 1) return null;
  return (
    <Choice
      label="Area"
      value={area ?? ''}
      options={[{ id: '', label: 'All' }, ...scopes.map((id) => ({ id, label: scopeLabel(scenario, id) }))]}
      onChange={(id) => lookAtWinter({ area: id === '' ? null : id })}
    />
  );
}
