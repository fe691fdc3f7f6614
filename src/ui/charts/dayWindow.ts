/** The days that are shown, counted from the start date: the first, and the day after the last. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** The fewest days that a chart shows. */
export const fewestDays = 3;

/** The part of a window that lies within so many days. All of the days for no window, or for a window outside them. */
export function clampWindow(window: DayWindow | null, days: number): DayWindow {
  const whole = { from: 0, to: days };
  if (window === null) return whole;
  const [from, to] = [Math.max(0, window.from), Math.min(days, window.to)];
  return to - from >= Math.min(fewestDays, days) ? { from, to } : whole;
}

/** Whether a window leaves nothing out. */
export function isWhole({ from, to }: DayWindow, days: number): boolean {
  return from <= 0 && to >= days;
}

/** The window with another first day, as far as there is room. */
export function withFirstDay(window: DayWindow, day: number): DayWindow {
  return { from: Math.max(0, Math.min(day, window.to - fewestDays)), to: window.to };
}

/** The window with another last day, as far as there is room. */
export function withLastDay(window: DayWindow, day: number, days: number): DayWindow {
  return { from: window.from, to: Math.min(days, Math.max(day + 1, window.from + fewestDays)) };
}

/** The window moved by days, stopped at both ends. */
export function movedWindow({ from, to }: DayWindow, by: number, days: number): DayWindow {
  const step = Math.max(-from, Math.min(days - to, by));
  return { from: from + step, to: to + step };
}

/** The window from one day to another, in either order, both included. */
export function windowBetween(one: number, other: number, days: number): DayWindow {
  const from = Math.min(one, other, Math.max(0, days - fewestDays));
  return { from, to: Math.min(days, Math.max(from + fewestDays, Math.max(one, other) + 1)) };
}
