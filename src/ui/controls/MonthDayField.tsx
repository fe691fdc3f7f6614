import { monthDayText } from './calendar.ts';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';
import { readMonthDay } from './readMonthDay.ts';

/** A day of every year, written '5 Jan'; 'MM-DD' comes out, when the field is left: 1/1 stands on the way to 1/12. */
export function MonthDayField({ when = 'left', ...rest }: ReadFieldProps<string>) {
  return <ReadField {...rest} when={when} format={monthDayText} read={readMonthDay} />;
}
