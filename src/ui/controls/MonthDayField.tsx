import { monthDayText } from './calendar.ts';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';
import { readMonthDay } from './readMonthDay.ts';

/** A day of every year, written '5 Jan'. It gives 'MM-DD' when the field is left, since 1/12 is typed by way of 1/1. */
export function MonthDayField({ when = 'left', ...rest }: ReadFieldProps<string>) {
  return <ReadField {...rest} when={when} format={monthDayText} read={readMonthDay} />;
}
