import { shortDateText } from './calendar.ts';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';
import { readDate, type DateBounds } from './readDate.ts';

interface DateFieldProps extends ReadFieldProps<string>, DateBounds {}

/**
 * A date as people write it. It gives 'YYYY-MM-DD', and says the day as it was read while it is typed. The value
 * changes when the field is left: 2026 is typed by way of 20, which is a year too.
 */
export function DateField({ when = 'left', minimum, maximum, window, ...rest }: DateFieldProps) {
  const bounds = { minimum, maximum, window };
  return <ReadField {...rest} when={when} format={shortDateText} read={(text) => readDate(text, bounds)} />;
}
