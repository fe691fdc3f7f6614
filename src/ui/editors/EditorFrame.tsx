import type { ReactNode, RefObject } from 'react';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { VisuallyHidden } from '../controls/VisuallyHidden.tsx';
import classes from './Editor.module.css';

/** The heading properties of every editor. */
export interface EditorHeading {
  readonly title: string;
  /** The unit, or what is edited. */
  readonly subtitle?: string;
  readonly headingLevel?: 2 | 3 | 4;
}

interface EditorFrameProps extends EditorHeading {
  readonly finding?: string;
  /** How it is used, by pointer and keyboard. */
  readonly help: string;
  readonly picture: ReactNode;
  readonly numbers: ReactNode;
  /** Buttons below the numbers. */
  readonly actions?: ReactNode;
  /** Whether the numbers are below the picture: a wide table. */
  readonly below?: boolean;
  /** Whether the picture needs little width, so that the numbers are close to it. */
  readonly narrow?: boolean;
  /** Spoken when it changes: what was added or removed. */
  readonly said?: string;
  readonly box?: RefObject<HTMLDivElement | null>;
}

/** Picture and numbers side by side where there is room, with how to use them below. */
export function EditorFrame(props: EditorFrameProps) {
  const {
    title,
    subtitle,
    headingLevel,
    finding,
    help,
    picture,
    numbers,
    actions,
    below,
    narrow,
    said,
    box,
  } = props;
  return (
    <ChartFrame
      small
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      finding={finding}
      caption={help}
    >
      <div ref={box} className={below ? classes.stack : classes.editor}>
        <div className={narrow ? classes.narrow : classes.picture}>{picture}</div>
        <div className={classes.numbers}>
          {numbers}
          {actions && <div className={classes.actions}>{actions}</div>}
        </div>
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </ChartFrame>
  );
}
