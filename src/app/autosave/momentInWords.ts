import { shortDate } from '../../words/dates.ts';

/**
 * '14:05' today, 'yesterday, 14:05', '26 Nov, 14:05', '26 Nov 2025, 14:05' in another year. By the clock of this
 * computer.
 */
export function momentInWords(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  const day = isoDay(then);
  const time = clockTime(then);
  if (day === isoDay(today)) return time;
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (day === isoDay(yesterday)) return `yesterday, ${time}`;
  const year = then.getFullYear() === today.getFullYear() ? '' : ` ${then.getFullYear()}`;
  return `${shortDate(day)}${year}, ${time}`;
}

/** '26 Nov, 14:05': the same whatever day it is read on. */
export function dayAndTime(at: number): string {
  const then = new Date(at);
  return `${shortDate(isoDay(then))}, ${clockTime(then)}`;
}

/** '26 Nov, 14:05:09': different from the time a moment earlier. */
export function dayAndSecond(at: number): string {
  return `${dayAndTime(at)}:${two(new Date(at).getSeconds())}`;
}

function clockTime(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function isoDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
