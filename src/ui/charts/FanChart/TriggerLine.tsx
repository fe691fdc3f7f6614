import classes from './FanChart.module.css';
import type { PlacedTrigger } from './layout.ts';

interface TriggerLineProps {
  readonly trigger: PlacedTrigger;
  readonly left: number;
  readonly right: number;
}

/** The line at which a level begins, with its name at the end. */
export function TriggerLine({ trigger, left, right }: TriggerLineProps) {
  return (
    <g className={classes[`trigger${trigger.level}`]}>
      {trigger.lineY !== null && <line x1={left} x2={right} y1={trigger.lineY} y2={trigger.lineY} />}
      <text x={right + 5} y={trigger.labelY + 4}>
        {trigger.label}
      </text>
    </g>
  );
}
