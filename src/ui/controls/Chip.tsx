import X from 'lucide-react/dist/esm/icons/x.js';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import classes from './Chip.module.css';

interface ChipProps {
  readonly text: string;
  /** '100%'. */
  readonly value?: string;
  readonly selected?: boolean;
  /** A chip that can be switched on and off. */
  readonly onToggle?: (selected: boolean) => void;
  /** A chip that can be removed. */
  readonly onRemove?: () => void;
  /** A chip that opens its setting. */
  readonly onPress?: () => void;
}

/** One of the added pressures. It may be switched, opened or removed. */
export function Chip({ text, value, selected = true, onToggle, onRemove, onPress }: ChipProps) {
  const content = value ? `${text} · ${value}` : text;
  return (
    <span className={classes.chip} data-selected={selected || undefined}>
      {onToggle ? (
        <ToggleButton className={classes.body} isSelected={selected} onChange={onToggle}>
          {content}
        </ToggleButton>
      ) : onPress ? (
        <AriaButton className={classes.body} onPress={onPress}>
          {content}
        </AriaButton>
      ) : (
        <span className={classes.body}>{content}</span>
      )}
      {onRemove && (
        <AriaButton className={classes.remove} aria-label={`Remove ${text}`} onPress={onRemove}>
          <X size={13} aria-hidden="true" />
        </AriaButton>
      )}
    </span>
  );
}
