import type { OverlayChange } from '../../document/overlayChanges.ts';
import classes from './Library.module.css';

/** What overlays change, grouped by the event or driver that does it. */
export function ChangeLines({ changes }: { readonly changes: readonly OverlayChange[] }) {
  if (changes.length === 0) return <p className={classes.muted}>Nothing: it leaves the scenario as it is.</p>;
  return (
    <ul className={classes.lines}>
      {changes.map(({ what, changes: lines }, index) => (
        <li key={index}>
          {what}
          <ul className={classes.lines}>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
