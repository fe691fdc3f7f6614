import { densityOf } from '../../../../scenario/edit/fields/densityOf.ts';
import { rangeOf } from '../../../../scenario/edit/fields/distributionForms.ts';
import type { Distribution } from '../../../../sim/distributions/types.ts';
import { DensitySketch } from '../../../../ui/charts/DensitySketch.tsx';
import { roundedNumber, supportedPlace } from '../../../../words/numbers.ts';

interface QuantitySketchProps {
  readonly distribution: Distribution;
  readonly label: string;
}

/** How likely each value is, as a small chart. Empty while the parameters do not fit together. */
export function QuantitySketch({ distribution, label }: QuantitySketchProps) {
  const range = rangeOf(distribution);
  if (range === undefined) return null;
  const { points, bars } = densityOf(distribution);
  const say = (value: number) => roundedNumber(value, value === 0 ? 0 : supportedPlace(Math.abs(value)));
  return (
    <DensitySketch
      label={`How likely each value is: ${label}`}
      description={`Mean ${say(range.mean)}; 9 in 10 from ${say(range.low)} to ${say(range.high)}.`}
      points={points}
      bars={bars}
      low={range.low}
      high={range.high}
      mean={range.mean}
      say={say}
    />
  );
}
