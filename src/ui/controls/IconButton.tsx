import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import classes from './Button.module.css';

interface IconButtonProps {
  /** What it does: its name, and what is shown when the pointer rests on it. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** Keys that do the same, shown with the name: `Ctrl+Z`. */
  readonly keys?: string;
}

/** A button that is only a picture. */
export function IconButton({ label, icon, onPress, disabled, keys }: IconButtonProps) {
  return (
    <span title={keys === undefined ? label : `${label} (${keys})`}>
      <AriaButton className={classes.icon} aria-label={label} onPress={onPress} isDisabled={disabled}>
        {icon}
      </AriaButton>
    </span>
  );
}
