import ChevronDown from 'lucide-react/dist/esm/icons/chevron-down.js';
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import buttonClasses from './Button.module.css';
import classes from './Field.module.css';
import { OptionText } from './OptionText.tsx';
import { sectionsOf } from './sectionsOf.ts';
import type { Option } from './Select.tsx';

interface MenuButtonProps {
  /** The visible text. */
  readonly text: string;
  /** A fuller name for screen readers, if the text alone is not clear. */
  readonly label?: string;
  readonly options: readonly Option[];
  /** Marks the option in force, for a menu that chooses. */
  readonly selected?: string;
  readonly onAction: (id: string) => void;
  readonly strong?: boolean;
}

/** A button that opens a list of things to do or to choose. */
export function MenuButton({ text, label, options, selected, onAction, strong }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <AriaButton
        className={`${buttonClasses.button} ${buttonClasses.plain} ${strong ? '' : buttonClasses.screenOnly}`}
        aria-label={label}
      >
        {strong ? <strong>{text}</strong> : text}
        <ChevronDown size={14} aria-hidden="true" />
      </AriaButton>
      <Popover className={classes.popover}>
        <Menu
          aria-label={label ?? text}
          onAction={(key) => onAction(String(key))}
          selectionMode={selected === undefined ? 'none' : 'single'}
          selectedKeys={selected === undefined ? [] : [selected]}
        >
          {sectionsOf(options).map(([heading, items]) =>
            heading === undefined ? (
              items.map(menuItem)
            ) : (
              <MenuSection key={heading}>
                <Header className={classes.heading}>{heading}</Header>
                {items.map(menuItem)}
              </MenuSection>
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function menuItem(option: Option) {
  return (
    <MenuItem
      key={option.id}
      id={option.id}
      textValue={option.label}
      isDisabled={option.disabled}
      className={classes.option}
    >
      <OptionText option={option} />
    </MenuItem>
  );
}
