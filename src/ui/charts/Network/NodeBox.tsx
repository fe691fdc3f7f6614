import type { KeyboardEvent } from 'react';
import { KindIcon } from './KindIcon.tsx';
import type { PlacedNode } from './layout.ts';
import classes from './Network.module.css';
import type { NetworkNode } from './networkTypes.ts';
import { rem } from './rem.ts';

interface NodeBoxProps {
  readonly node: NetworkNode;
  readonly place: PlacedNode;
  /** Everything about the part and its ways in words. */
  readonly name: string;
  readonly selected: boolean;
  /** Whether the part fades, since no way joins it with the part in view. */
  readonly faded: boolean;
  readonly tabStop: boolean;
  readonly onOpen: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onView: (inView: boolean, byKeyboard: boolean) => void;
  readonly hold: (element: HTMLButtonElement | null) => void;
}

/** A part as a button in its place: title, figures, who leaves, and how full it is. */
export function NodeBox({ node, place, name, selected, faded, tabStop, ...on }: NodeBoxProps) {
  const { x, y, width, height } = place;
  return (
    <li style={{ left: rem(x), top: rem(y), width: rem(width), height: rem(height) }}>
      <button
        ref={on.hold}
        type="button"
        className={classes.node}
        data-kind={node.kind}
        data-tone={node.tone}
        data-faded={faded || undefined}
        aria-label={name}
        aria-current={selected || undefined}
        title={name}
        tabIndex={tabStop ? 0 : -1}
        onClick={on.onOpen}
        onKeyDown={on.onKey}
        onFocus={(event) => on.onView(true, event.currentTarget.matches(':focus-visible'))}
        onBlur={() => on.onView(false, true)}
        onPointerEnter={() => on.onView(true, false)}
        onPointerLeave={() => on.onView(false, false)}
      >
        <span className={classes.title}>
          <KindIcon kind={node.kind} />
          {node.title}
        </span>
        <Figures node={node} />
      </button>
    </li>
  );
}

function Figures({
  node: { lines, hasBar, fill, fillText, toneText, exitText },
}: {
  readonly node: NetworkNode;
}) {
  const [first, ...others] = lines;
  return (
    <>
      <span className={classes.line}>
        {fillText && <strong>{fillText}</strong>}
        {fillText && first ? ` · ${first}` : first}
      </span>
      {others.map((line) => (
        <span key={line} className={classes.line}>
          {line}
        </span>
      ))}
      {exitText && <span className={classes.exit}>{exitText}</span>}
      {hasBar && (
        <span className={classes.foot}>
          {/* an empty bar would say that nobody is there */}
          {fill !== null && (
            <span className={classes.bar}>
              <span style={{ width: `${Math.min(1, Math.max(0, fill)) * 100}%` }} />
            </span>
          )}
          {toneText && <em className={classes.tone}>{toneText}</em>}
        </span>
      )}
    </>
  );
}
