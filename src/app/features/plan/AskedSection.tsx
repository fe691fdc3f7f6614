import { useStore } from 'zustand';
import { checkRunRequest, mostReplications } from '../../../scenario/validate/checkRunRequest.ts';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { longDateRange, isoPlusDays } from '../../../words/dates.ts';
import { ChangesList } from '../../document/changes/ChangesList.tsx';
import { scenarioTitle } from '../../document/options.ts';
import { DraftsOf } from '../../shell/DraftsOf.tsx';
import { documentStore } from '../../document/documentStore.ts';
import { requestStore, setReplications, setSeed } from '../../document/requestStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';
import classes from './PlanSide.module.css';
import { OverlayField } from './OverlayField.tsx';

/** What is simulated: scenario, pressures and how strong they are, number of winters, set of winters (the seed). */
export function AskedSection() {
  const asked = useStore(documentStore);
  const request = useStore(requestStore);
  const last = useStore(resolvedStore, (state) => state.last);
  const [seedProblem] = checkRunRequest({ ...request, replications: 1 });
  return (
    <SideSection title="What is simulated">
      <Fact
        label={asked.edited?.title ?? scenarioTitle(asked)}
        note={last === null ? undefined : spanOf(last.scenario.calendar)}
      />
      <ChangesList />
      {asked.overlays.map((choice) => (
        <OverlayField
          key={choice.id}
          choice={choice}
          asked={asked}
          overlay={last?.overlays.find(({ id }) => id === choice.id)}
        />
      ))}
      <DraftsOf id="plan" label="Plan" href="#/">
        <div className={classes.fields}>
          <NumberField
            label="Winters"
            whole
            minimum={1}
            maximum={mostReplications}
            value={request.replications}
            onChange={setReplications}
          />
          <TextField
            label="Set of winters"
            value={request.seed}
            onChange={setSeed}
            hint="Type any name. The same name gives the same simulated winters again."
            error={seedProblem && `Allowed: ${seedProblem.allowed}`}
          />
        </div>
      </DraftsOf>
    </SideSection>
  );
}

function spanOf({ startDate, days }: { readonly startDate: string; readonly days: number }): string {
  return longDateRange(startDate, isoPlusDays(startDate, days - 1));
}
