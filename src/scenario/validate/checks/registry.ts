import type { Check } from '../facts.ts';
import { checkAbsences } from './absences.ts';
import { checkActionEffects } from './actionEffects.ts';
import { checkActions } from './actions.ts';
import { checkAggregation } from './aggregation.ts';
import { checkBands } from './bands.ts';
import { checkByArea } from './byArea.ts';
import { checkCalendar } from './calendar.ts';
import { checkChanged } from './changed.ts';
import { checkDateOrder } from './dateOrder.ts';
import { checkDates } from './dates.ts';
import { checkEffectSizes } from './effectSizes.ts';
import { checkEffectTargets } from './effectTargets.ts';
import { checkEscalation } from './escalation.ts';
import { checkHoldCycles } from './holdCycles.ts';
import { checkHolds } from './holds.ts';
import { checkIds } from './ids.ts';
import { checkIndicators } from './indicators.ts';
import { checkInitialState } from './initialState.ts';
import { checkObserved } from './observed.ts';
import { checkOpeningStock } from './openingStock.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkProfiles } from './profiles.ts';
import { checkProvenancePaths } from './provenancePaths.ts';
import { checkQuantities } from './quantities.ts';
import { checkRedeployments } from './redeployments.ts';
import { checkRouteCoverage } from './routeCoverage.ts';
import { checkRouteReferences } from './routeReferences.ts';
import { checkScopes } from './scopes.ts';
import { checkShares } from './shares.ts';
import { checkSizes } from './sizes.ts';
import { checkStaffShares } from './staffShares.ts';
import { checkStageRules } from './stageRules.ts';
import { checkStandingEffects } from './standingEffects.ts';
import { checkStreams } from './streams.ts';
import { checkTargets } from './targets.ts';

/** Every check of a scenario, in the order in which problems are shown. */
export const checks: readonly Check[] = [
  checkIds,
  checkCalendar,
  checkDates,
  checkDateOrder,
  checkScopes,
  checkByArea,
  checkStreams,
  checkRouteReferences,
  checkShares,
  checkRouteCoverage,
  checkHolds,
  checkHoldCycles,
  checkStageRules,
  checkStaffShares,
  checkQuantities,
  checkProfiles,
  checkAbsences,
  checkSizes,
  checkEffectTargets,
  checkActionEffects,
  checkStandingEffects,
  checkEffectSizes,
  checkRedeployments,
  checkIndicators,
  checkBands,
  checkAggregation,
  checkEscalation,
  checkActions,
  checkOutcomes,
  checkInitialState,
  checkOpeningStock,
  checkObserved,
  checkTargets,
  checkChanged,
  checkProvenancePaths,
];
