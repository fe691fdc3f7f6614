import { dayNumberOf, weekdayOf } from './dates.ts';

/**
 * Day number of Easter Sunday (Gregorian) by the age of the moon at the new year (epact).
 * Source: J. Meeus, Astronomical Algorithms, 2nd ed., chapter 9 (after Butcher, 1876).
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * lateMoon + 114;
  return dayNumberOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

/** Day numbers, in order, of a year's eight bank holidays in England and Wales by rule, with substitute days. */
export function ruleBankHolidays(year: number): number[] {
  return namedBankHolidays(year).sort((a, b) => a - b);
}

/**
 * The bank holidays by rule, each at its own index: New Year, Good Friday, Easter Monday, early May, spring, summer,
 * Christmas, Boxing Day.
 */
export function namedBankHolidays(year: number): number[] {
  const easter = easterSunday(year);
  return [
    weekdayFrom(dayNumberOf(year, 1, 1)),
    easter - 2,
    easter + 1,
    mondayFrom(dayNumberOf(year, 5, 1)),
    mondayFrom(dayNumberOf(year, 5, 25)),
    mondayFrom(dayNumberOf(year, 8, 25)),
    ...christmas(year),
  ];
}

/** Christmas Day and Boxing Day; what falls on a weekend moves to the next weekday that is not taken. */
function christmas(year: number): number[] {
  const christmasDay = dayNumberOf(year, 12, 25);
  switch (weekdayOf(christmasDay)) {
    case 5:
      return [christmasDay, christmasDay + 3];
    case 6:
      return [christmasDay + 2, christmasDay + 3];
    case 7:
      return [christmasDay + 1, christmasDay + 2];
    default:
      return [christmasDay, christmasDay + 1];
  }
}

function weekdayFrom(day: number): number {
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : day + 8 - weekday;
}

function mondayFrom(day: number): number {
  return day + ((8 - weekdayOf(day)) % 7);
}
