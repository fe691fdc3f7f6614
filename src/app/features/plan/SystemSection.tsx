import { useStore } from 'zustand';
import type { ResultDocument } from '../../../analysis/result/resultTypes.ts';
import { labelsHash } from '../../../scenario/labelsHash.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { ACTIONS, withUnit } from '../../../words/unit.ts';
import { followStore } from '../../document/followStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';
import { resultsStore } from '../../results/resultsStore.ts';
import { capacityInWords } from '../../wording/capacityInWords.ts';
import { loadInWords } from '../../wording/loadInWords.ts';
import { sourceInWords } from './provenanceInWords.ts';
import { rateInWords } from '../../wording/rateInWords.ts';

const INDICATORS = { one: 'indicator', many: 'indicators' };

/** Facts of the system: streams with their rates, stages with capacity, and load and wait from the result. */
export function SystemSection() {
  const last = useStore(resolvedStore, (state) => state.last);
  const result = useStore(resultsStore, ({ plan }) => plan.result);
  const edited = useStore(followStore, ({ asked }) => asked.edited);
  const base = useStore(followStore, ({ base: opened }) => opened);
  if (last === null) return null;
  const { scenario } = last;
  // Under other ids the result's figures would not be found.
  const isOfThese = result !== null && labelsHash(result.scenario) === labelsHash(scenario);
  const document = isOfThese ? result.document : null;
  return (
    <SideSection title="The system">
      {scenario.streams.map((stream) => (
        <Fact
          key={stream.id}
          label={stream.name ?? stream.id}
          value={rateInWords(scenario, stream)}
          note={sourceInWords(scenario, ['streams', stream.id, 'ratePerDay'], edited, base)}
        />
      ))}
      {scenario.stages.map((stage) => (
        <StageFact key={stage.id} scenario={scenario} stage={stage} document={document} />
      ))}
      {scenario.indicators.length > 0 && (
        <Fact
          label="Triggers and levels"
          value={withUnit(roundedNumber(scenario.indicators.length), INDICATORS)}
          note={`${withUnit(roundedNumber(scenario.actions.length), ACTIONS)} in the plan`}
        />
      )}
    </SideSection>
  );
}

interface StageFactProps {
  readonly scenario: Scenario;
  readonly stage: Scenario['stages'][number];
  readonly document: ResultDocument | null;
}

function StageFact({ scenario, stage, document }: StageFactProps) {
  const figures = document?.stages[stage.id]?.system;
  return (
    <Fact
      label={stage.name ?? stage.id}
      value={capacityInWords(scenario, stage)}
      note={figures && loadInWords(stage, figures)}
    />
  );
}
