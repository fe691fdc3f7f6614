import { shortDateText } from './calendar.ts';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';
import { readDate, type DateBounds } from './readDate.ts';

interface DateFieldProps extends ReadFieldProps<string>, DateBounds {}

/**
 * A date as people write it; 'YYYY-MM-DD' comes out, and the day as it was read is said while it is typed. It is told
 * when the field is left, as on the way to 2026 stands 20, which is a year too.
 */
export function DateField({ when = 'left', minimum, maximum, window, ...rest }: DateFieldProps) {
  const bounds = { minimum, maximum, window };
  return <ReadField {...rest} when={when} format={shortDateText} read={(text) => readDate(text, bounds)} />;
}
