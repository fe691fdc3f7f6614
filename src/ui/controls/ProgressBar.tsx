import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import classes from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What is being done. */
  readonly label: string;
  /** 0–1. */
  readonly share: number;
  /** '400 of 1,000 winters · about 3 min left'. */
  readonly text: string;
}

/** How far long work has come, in words and as a bar. */
export function ProgressBar({ label, share, text }: ProgressBarProps) {
  const filled = Math.min(1, Math.max(0, share || 0));
  return (
    <AriaProgressBar className={classes.progress} aria-label={label} value={filled * 100} valueLabel={text}>
      <span>{text}</span>
      <span className={classes.track}>
        <span className={classes.fill} style={{ transform: `scaleX(${filled})` }} />
      </span>
    </AriaProgressBar>
  );
}
