import type { Target } from '../../scenario/schema/target.ts';
import type { Estimate } from '../estimate.ts';
import type { Origin } from '../result/origin.ts';
import type { ScenarioName } from '../result/resultTypes.ts';
import type { BandShares } from './bandShares.ts';
import type { ChangedResult } from './changedNumbers.ts';
import type { Coverage } from './coverage.ts';
import type { StockDrift } from './drift.ts';
import type { IdentityResult } from './identities.ts';
import type { Load, LoadPlace } from './loads.ts';
import type { SaysLittle, Verdict, VerdictCount } from './verdict.ts';

/** A target and its simulated figure. */
export interface TargetResult extends Omit<Target, 'tolerance' | 'note'> {
  /** In the unit of the value. */
  readonly tolerance: number;
  readonly simulated: Estimate | null;
  readonly verdict: Verdict;
  /** About how many more winters would decide. Null where these decide, or where no number of winters would. */
  readonly moreWinters: number | null;
  /** Why the verdict says little. Null where it can be taken as it is. */
  readonly saysLittle: SaysLittle | null;
  readonly note: string | null;
}

/** The load of a stage over capacity. January is null where it is not a separate month of the window. */
export interface LoadResult extends LoadPlace {
  readonly first: Load;
  readonly january: Load | null;
  /** Whether the load of the first month is above 0.95. */
  readonly isHigh: boolean;
}

/** An indicator's readings over its bands, and the level whose band holds more than 60% of them. */
export interface BandResult extends BandShares {
  readonly mostAt: 1 | 2 | 3 | 4 | null;
}

/** A stage whose load leaves no equilibrium: its queue depends on the opening backlog. */
export interface NoEquilibrium extends LoadPlace {
  readonly load: number;
}

/** What a check found (docs/check.schema.json): everything follows from the scenario, the seed and the number of winters. */
export interface CheckDocument extends Origin {
  readonly scenario: ScenarioName;
  readonly seed: string;
  readonly replications: number;
  readonly engineVersion: number;
  readonly startDate: string;
  readonly days: number;
  /** The verdict on every identity and every target that must be met, together. */
  readonly verdict: Verdict;
  /** Whether that verdict is met. */
  readonly passed: boolean;
  /** Held-out targets, which no number was changed to meet. */
  readonly heldOut: VerdictCount;
  readonly identities: readonly IdentityResult[];
  readonly targets: readonly TargetResult[];
  readonly months: {
    readonly first: { readonly from: string; readonly to: string };
    readonly january: { readonly from: string; readonly to: string } | null;
  };
  readonly loads: readonly LoadResult[];
  readonly indicators: readonly BandResult[];
  readonly drift: {
    readonly days: number;
    readonly stocks: readonly StockDrift[];
    readonly noEquilibrium: readonly NoEquilibrium[];
  };
  readonly coverage: readonly Coverage[];
  readonly changed: { readonly parameters: number; readonly numbers: readonly ChangedResult[] };
}
