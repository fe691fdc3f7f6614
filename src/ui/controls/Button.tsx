import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import classes from './Button.module.css';

/** How prominent a button is: `primary` once in a view, `quiet` within a line of text. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly disabled?: boolean;
  /** The action is done and cannot be pressed again, but the focus stays on the button. */
  readonly inert?: boolean;
  /** A fuller name for screen readers. It begins with the visible text. */
  readonly label?: string;
  /** For a button that opens something below it. */
  readonly expanded?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
}

/** A button with text. */
export function Button({ children, kind = 'plain', disabled, inert, label, expanded, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`${classes.button} ${classes[kind]} ${classes.screenOnly}`}
      isDisabled={disabled}
      ref={(element) => {
        // Not `isDisabled`, which takes the focus away, nor `isPending`, which announces progress.
        if (inert) element?.setAttribute('aria-disabled', 'true');
        else element?.removeAttribute('aria-disabled');
      }}
      aria-label={label}
      aria-expanded={expanded}
    >
      {children}
    </AriaButton>
  );
}
