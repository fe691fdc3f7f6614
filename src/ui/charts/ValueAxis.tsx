import classes from './axis.module.css';

interface ValueAxisProps {
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly isZero: boolean }[];
  readonly left: number;
  readonly right: number;
}

/** Light horizontal rules with their values at the left. The rule at zero is stronger. */
export function ValueAxis({ ticks, left, right }: ValueAxisProps) {
  return (
    <g className={classes.axis}>
      {ticks.map((tick) => (
        <g key={tick.y} transform={`translate(0 ${tick.y})`}>
          <line x1={left} x2={right} className={tick.isZero ? classes.zero : classes.rule} />
          <text x={left - 6} y={4} textAnchor="end">
            {tick.text}
          </text>
        </g>
      ))}
    </g>
  );
}
