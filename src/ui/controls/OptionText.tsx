import { Text } from 'react-aria-components';
import classes from './Field.module.css';
import type { Option } from './Select.tsx';

/** The name of an option and, below it, what it means. */
export function OptionText({ option }: { readonly option: Option }) {
  return (
    <>
      <Text slot="label">{option.label}</Text>
      {option.detail && (
        <Text slot="description" className={classes.hint}>
          {option.detail}
        </Text>
      )}
    </>
  );
}
