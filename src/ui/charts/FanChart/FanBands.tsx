import { useId } from 'react';
import classes from './FanChart.module.css';
import type { FanLayout } from './layout.ts';

interface FanBandsProps {
  readonly layout: FanLayout;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The fan itself, cut at the edges of the plot: bands, sample winters, the median, a chosen winter and the same winter
 * under another policy, observed values.
 */
export function FanBands({ layout, left, right, bottom }: FanBandsProps) {
  const clip = useId();
  return (
    <g clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={left} y={0} width={Math.max(0, right - left)} height={bottom + 1} />
      </clipPath>
      <path d={layout.outer} className={classes.outer} />
      <path d={layout.inner} className={classes.inner} />
      {layout.samples.map((path, index) => (
        <path key={index} d={path} className={classes.sample} />
      ))}
      <path d={layout.median} className={layout.traced === '' ? classes.median : classes.medianBelow} />
      <path d={layout.compared} className={classes.compared} />
      <path d={layout.traced} className={classes.traced} />
      {layout.observed.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} className={classes.observed} />
      ))}
    </g>
  );
}
