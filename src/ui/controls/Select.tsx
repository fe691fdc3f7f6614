import ChevronDown from 'lucide-react/dist/esm/icons/chevron-down.js';
import {
  Button as AriaButton,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import classes from './Field.module.css';
import { OptionText } from './OptionText.tsx';
import hidden from './VisuallyHidden.module.css';

/** One of the things to choose from. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** The heading that a menu lists it under. */
  readonly section?: string;
  readonly disabled?: boolean;
}

interface SelectProps {
  readonly label: string;
  /** Whether the label is only for screen readers, since the place (a cell of a table) shows what it is. */
  readonly labelHidden?: boolean;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** Choose one of a few. */
export function Select(props: SelectProps) {
  const { label, labelHidden, options, value, onChange, hint, error } = props;
  const { placeholder = 'Choose…', disabled } = props;
  return (
    <AriaSelect
      className={classes.field}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      placeholder={placeholder}
    >
      <Label className={labelHidden ? hidden.hidden : classes.label}>{label}</Label>
      <AriaButton className={classes.select}>
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText ?? defaultChildren}</SelectValue>
        <ChevronDown size={14} aria-hidden="true" />
      </AriaButton>
      {hint && (
        <Text slot="description" className={classes.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={classes.error}>{error}</FieldError>
      <Popover className={classes.popover}>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              isDisabled={option.disabled}
              className={classes.option}
            >
              <OptionText option={option} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
