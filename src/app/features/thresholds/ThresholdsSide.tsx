import { useMemo } from 'react';
import type { ThresholdFinding } from '../../../analysis/thresholds/check/finding.ts';
import { thresholdFindings } from '../../../analysis/thresholds/check/registry.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { DraftsOf } from '../../shell/DraftsOf.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { Findings } from '../../shell/Findings.tsx';
import { useScenario } from '../../document/useScenario.ts';
import { AskedSettings } from './AskedSettings.tsx';
import { JudgedBy } from './JudgedBy.tsx';
import { TakeAway } from './TakeAway.tsx';
import classes from './Thresholds.module.css';
import { useThresholdsAnswer } from './useThresholds.ts';

/** The side column of thresholds: the settings that are compared, what they are measured by, and the threshold check. */
export function ThresholdsSide() {
  const scenario = useScenario();
  if (scenario === null) return <p>Loading…</p>;
  return (
    <DraftsOf id="thresholds" label="Thresholds" href="#/thresholds">
      <AskedSettings />
      <JudgedBy scenario={scenario} />
      <TakeAway />
      <ThresholdCheck scenario={scenario} />
    </DraftsOf>
  );
}

const TITLES: Record<ThresholdFinding['kind'], string> = {
  gap: 'Values without a level',
  overlap: 'Values with two levels',
  inverted: 'Out of order',
  missingLevel: 'A level that the table leaves out',
  unreachable: 'A level that no value can give',
  differsFromPrint: 'Other than the plan prints',
  fallsByConstruction: 'Falls with nothing wrong',
  beyondInRun: 'Beyond the table in these winters',
  missingRow: 'An area without a row',
  noBands: 'Without bands',
  notPrinted: 'Not in the plan',
  outerLimit: 'Where the table stops',
};

/** Kinds that say what is left open rather than what is wrong. */
const QUIET: ReadonlySet<string> = new Set<ThresholdFinding['kind']>(['noBands', 'notPrinted', 'outerLimit']);

/** What a check of the thresholds finds: as written before anything is run, from the winters too afterwards. */
function ThresholdCheck({ scenario }: { readonly scenario: Scenario }) {
  const { answer, stale } = useThresholdsAnswer();
  const written = useMemo(() => thresholdFindings(scenario), [scenario]);
  const found = answer?.reading.document.findings;
  return (
    <SideSection title="Threshold check">
      <Faded why={found === undefined ? undefined : stale}>
        <Findings findings={found ?? written} titles={TITLES} quiet={QUIET} />
      </Faded>
      {found === undefined && (
        <p className={classes.note}>
          Read from the plan’s tables alone: winters show more once they are recorded.
        </p>
      )}
    </SideSection>
  );
}
