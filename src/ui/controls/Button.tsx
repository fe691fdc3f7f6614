import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import classes from './Button.module.css';

/** How much a button asks for attention: one `primary` a view; `quiet` for what stands in a line of text. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: ButtonKind;
  readonly disabled?: boolean;
  /** Nothing is left to press, but the focus stays where it is: what was pressed has been done. */
  readonly inert?: boolean;
  /** A fuller name for screen readers; it begins with the visible text. */
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
