import ChevronDown from 'lucide-react/dist/esm/icons/chevron-down.js';
import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import classes from './Field.module.css';
import { OptionText } from './OptionText.tsx';
import type { Option } from './Select.tsx';
import hidden from './VisuallyHidden.module.css';

interface SearchSelectProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly hint?: string;
  readonly error?: string;
}

/** Choose one of many: what is typed narrows the list. */
export function SearchSelect(props: SearchSelectProps) {
  const { label, labelHidden, options, value, onChange, hint, error } = props;
  return (
    <ComboBox
      className={classes.field}
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      isInvalid={error !== undefined}
      menuTrigger="focus"
    >
      <Label className={labelHidden ? hidden.hidden : classes.label}>{label}</Label>
      <span className={classes.row}>
        <Input className={`${classes.input} ${classes.searched}`} />
        <AriaButton className={classes.open}>
          <ChevronDown size={14} aria-hidden="true" />
        </AriaButton>
      </span>
      {hint && (
        <Text slot="description" className={classes.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={classes.error}>{error}</FieldError>
      <Popover className={classes.popover}>
        <ListBox>
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={classes.option}>
              <OptionText option={option} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
