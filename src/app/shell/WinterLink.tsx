import { roundedNumber } from '../../words/numbers.ts';
import classes from './WinterLink.module.css';

interface WinterLinkProps {
  /** Number of the winter, counted from 0. */
  readonly winter: number;
  /** Winters that can be opened one by one. */
  readonly openWinters: number;
  /** What it is named for: '3 bed-days fewer'. */
  readonly what: string;
}

/** A link to a winter. Where the winter cannot be opened, only words, with what to do first. */
export function WinterLink({ winter, openWinters, what }: WinterLinkProps) {
  const title = `winter ${roundedNumber(winter + 1)}`;
  const isOpen = winter < openWinters;
  return (
    <>
      {isOpen ? <a href={`#/winters/${winter + 1}`}>{title}</a> : title}: {what}
      {!isOpen && (
        <span className={classes.muted}>
          Run the plan with at least {roundedNumber(winter + 1)} winters to open it day by day.
        </span>
      )}
    </>
  );
}
