/** A date of the proleptic Gregorian calendar. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const DAYS_IN_400_YEARS = 146_097;
/** Day number of 1 March of year 0, the start of the first 400-year cycle counted here. */
const MARCH_OF_YEAR_0 = -719_468;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAY = /^(\d{2})-(\d{2})$/;

/** Whether a year has 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1 January 1970 of a date given as numbers. Years are counted from March, so a leap day is the last day of
 * its year. A day beyond its month's end runs on into the next month.
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear + MARCH_OF_YEAR_0;
}

/** The date of a day number (days since 1 January 1970, a whole number). */
export function calendarDateOf(dayNumber: number): CalendarDate {
  const sinceMarch = dayNumber - MARCH_OF_YEAR_0;
  const cycle = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfCycle = sinceMarch - cycle * DAYS_IN_400_YEARS;
  const withoutLeapDays =
    dayOfCycle -
    Math.floor(dayOfCycle / 1460) +
    Math.floor(dayOfCycle / 36_524) -
    Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor(withoutLeapDays / 365);
  const startOfYear = 365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - startOfYear;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Whether a text is `YYYY-MM-DD` and that day exists (years 0000 to 9999). */
export function isValidDate(iso: string): boolean {
  const parts = ISO_DATE.exec(iso);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is `MM-DD` and that day exists in some year; 29 February does. */
export function isValidMonthDay(monthDay: string): boolean {
  return MONTH_DAY.test(monthDay) && isValidDate(`2000-${monthDay}`);
}

/** Days since 1 January 1970 of a date written `YYYY-MM-DD`; throws when there is no such day. */
export function dayNumber(iso: string): number {
  if (!isValidDate(iso)) throw new Error(`dayNumber: no such date: "${iso}" (wanted YYYY-MM-DD)`);
  return dayNumberOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** The date `YYYY-MM-DD` of a day number (days since 1 January 1970), years 0000 to 9999. */
export function isoDate(dayNumber: number): string {
  const { year, month, day } = calendarDateOf(dayNumber);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day of the year `MM-DD` of a day number. */
export function monthDayOf(dayNumber: number): string {
  const { month, day } = calendarDateOf(dayNumber);
  return `${twoDigits(month)}-${twoDigits(day)}`;
}

/** The weekday of a day number: Monday 1 to Sunday 7 (1 January 1970 was a Thursday). */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
