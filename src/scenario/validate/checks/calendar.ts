import type { Check } from '../facts.ts';

/** Most simulated days, warm-up and run-out included. */
export const mostDays = 1500;
const firstYear = 1900;
const lastYear = 2199;

/** The simulated days keep to their limit, and the dates to years that the calendar knows. */
export const checkCalendar: Check = ({ scenario: { calendar } }) => {
  const total = calendar.warmUpDays + calendar.days + calendar.runOutDays;
  const year = Number(calendar.startDate.slice(0, 4));
  return [
    ...(total <= mostDays
      ? []
      : [
          {
            path: 'calendar',
            message: 'too many days with warm-up and run-out',
            found: `${calendar.warmUpDays} + ${calendar.days} + ${calendar.runOutDays} = ${total}`,
            allowed: 'at most 1,500 days together',
          },
        ]),
    ...(year >= firstYear && year <= lastYear
      ? []
      : [
          {
            path: 'calendar.startDate',
            message: 'this year is out of reach',
            found: calendar.startDate,
            allowed: `years ${firstYear} to ${lastYear}`,
          },
        ]),
  ];
};
