import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { AllWinters } from './AllWinters.tsx';
import { Picks } from './Picks.tsx';
import { useEndedRun } from './useEndedRun.ts';

/** The side column of single winters: the picked ones, and the whole list. */
export function WintersSide() {
  const run = useEndedRun();
  if (run === null) {
    return (
      <SideSection title="Winters by severity">
        <p>They are put in order when the run has ended or is stopped.</p>
      </SideSection>
    );
  }
  return (
    <>
      <Picks run={run} />
      <AllWinters run={run} />
    </>
  );
}
