import ChevronDown from 'lucide-react/dist/esm/icons/chevron-down.js';
import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components';
import classes from './Field.module.css';
import { OptionText } from './OptionText.tsx';
import { sectionsOf } from './sectionsOf.ts';
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
          {sectionsOf(options).map(([heading, items]) =>
            heading === undefined ? (
              items.map(listItem)
            ) : (
              <ListBoxSection key={heading}>
                <Header className={classes.heading}>{heading}</Header>
                {items.map(listItem)}
              </ListBoxSection>
            ),
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function listItem(option: Option) {
  return (
    <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={classes.option}>
      <OptionText option={option} />
    </ListBoxItem>
  );
}
