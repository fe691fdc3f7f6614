import { betaQuantile } from '../sim/distributions/betaQuantile.ts';
import { gammaQuantile } from '../sim/distributions/gammaQuantile.ts';
import {
  negativeBinomialCount,
  negativeBinomialProbability,
} from '../sim/distributions/negativeBinomialCount.ts';
import { poissonCount, poissonProbability } from '../sim/distributions/poissonCount.ts';
import { exp } from '../sim/math/exp.ts';
import { expm1 } from '../sim/math/expm1.ts';
import { incompleteBeta, logBeta } from '../sim/math/incompleteBeta.ts';
import { incompleteGamma, incompleteGammaUpper } from '../sim/math/incompleteGamma.ts';
import { log } from '../sim/math/log.ts';
import { log1p } from '../sim/math/log1p.ts';
import { logGamma } from '../sim/math/logGamma.ts';
import { normalCdf, normalDensity } from '../sim/math/normalCdf.ts';
import { normalQuantile } from '../sim/math/normalQuantile.ts';
import { deviance, poissonMass } from '../sim/math/poissonMass.ts';
import { power } from '../sim/math/power.ts';
import { stirlingError } from '../sim/math/stirlingError.ts';
import { stirlingSeries } from '../sim/math/stirlingSeries.ts';

// Not in the kernel itself: src/kernel/maths.test.ts holds these against what they are in src/sim.
export {
  betaQuantile,
  gammaQuantile,
  negativeBinomialCount,
  negativeBinomialProbability,
  poissonCount,
  poissonProbability,
  exp,
  expm1,
  incompleteBeta,
  logBeta,
  incompleteGamma,
  incompleteGammaUpper,
  log,
  log1p,
  logGamma,
  normalCdf,
  normalDensity,
  normalQuantile,
  deviance,
  poissonMass,
  power,
  stirlingError,
  stirlingSeries,
};
