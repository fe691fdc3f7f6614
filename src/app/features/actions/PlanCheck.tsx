import { useMemo } from 'react';
import type { Finding } from '../../../analysis/actions/findings/finding.ts';
import { planFindings } from '../../../analysis/actions/findings/registry.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { Faded } from '../../shell/Faded.tsx';
import { Findings } from '../../shell/Findings.tsx';
import classes from './Actions.module.css';
import { useActionsAnswer } from './useActions.ts';

const TITLES: Record<Finding['kind'], string> = {
  contradiction: 'Works against itself',
  sameStaff: 'Promised twice',
  feedsItsTrigger: 'Feeds its own trigger',
  neverFires: 'Never started',
  tooLate: 'Too late',
  limitNeverReached: 'Limit never reached',
  limitAlwaysHit: 'Limit always reached',
};

/** Kinds that say what happened rather than what is wrong. */
const QUIET: ReadonlySet<string> = new Set<Finding['kind']>(['neverFires', 'limitNeverReached']);

/** The findings of a check of the plan: from its text before it is run, and from its winters afterwards. */
export function PlanCheck({ scenario }: { readonly scenario: Scenario }) {
  const { answer, stale } = useActionsAnswer();
  const read = useMemo(() => planFindings(scenario, null), [scenario]);
  const findings = answer?.reading.document.findings;
  return (
    <SideSection title="Plan check">
      <Faded why={findings === undefined ? undefined : stale}>
        <Findings findings={findings ?? read} titles={TITLES} quiet={QUIET} />
      </Faded>
      {findings === undefined && (
        <p className={classes.note}>Read from the plan alone: winters show more once it has been run.</p>
      )}
    </SideSection>
  );
}
