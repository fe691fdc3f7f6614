import { AskedSection } from './AskedSection.tsx';
import { SystemSection } from './SystemSection.tsx';
import { TakeAwaySection } from './TakeAwaySection.tsx';

/** The side column of the plan: what is asked, the system, and what to take away. */
export function PlanSide() {
  return (
    <>
      <AskedSection />
      <SystemSection />
      <TakeAwaySection />
    </>
  );
}
