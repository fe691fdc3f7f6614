import type { Driver } from '../../scenario/schema/driver.ts';
import { normalDraw } from '../../sim/random/normalDraw.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { DriverContext, LevelWriter } from './driverLevels.ts';

/** Autocorrelated noise (AR(1), stationary) around 0. With `probability` below 1, some winters have none. */
export function compileNoise(noise: Extract<Driver, { kind: 'noise' }>, context: DriverContext): LevelWriter {
  const { origin } = context.timeline;
  const keep = noise.autocorrelation;
  const fresh = Math.sqrt(1 - keep * keep);
  return (a, b, levels) => {
    const present = uniform(a, b, 0) < noise.probability ? noise.sd : 0;
    let z = 0;
    for (let day = 0; day < levels.length; day++) {
      const shock = normalDraw(uniform(a, b, 1 + origin + day));
      z = day === 0 ? shock : keep * z + fresh * shock;
      levels[day] = present * z;
    }
  };
}
