/**
 * Where a key moves the day cursor: arrows by a day, Page Up and Page Down by a week, Home and End to the ends. From no
 * day, it moves to the first (or the last, going back). `undefined` for keys without a meaning here. Escape gives null.
 */
export function dayForKey(key: string, day: number | null, days: number): number | null | undefined {
  const last = days - 1;
  const step = STEPS[key];
  if (step !== undefined) {
    if (day === null) return step > 0 ? 0 : last;
    return Math.min(last, Math.max(0, day + step));
  }
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return key === 'Escape' ? null : undefined;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
};
