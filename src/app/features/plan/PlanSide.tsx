import { YourWorkSection } from '../../files/YourWorkSection.tsx';
import { AskedSection } from './AskedSection.tsx';
import { SystemSection } from './SystemSection.tsx';
import { TakeAwaySection } from './TakeAwaySection.tsx';

/** The side column of the plan: what is simulated, the work that it is part of, the system, and downloads. */
export function PlanSide() {
  return (
    <>
      <AskedSection />
      <YourWorkSection />
      <SystemSection />
      <TakeAwaySection />
    </>
  );
}
