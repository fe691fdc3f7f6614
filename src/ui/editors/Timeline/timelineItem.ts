/** An item that begins on a day, or on any day of a window, and lasts. Days are counted from the start of the axis. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** An event can be stretched, copied and removed. A driver (an illness wave) can only be moved. */
  readonly kind: 'event' | 'driver';
  /** The first and the last day on which it may begin. The same for a fixed date. */
  readonly from: number;
  readonly to: number;
  /** How long it lasts, in the middle of what is possible. */
  readonly durationDays: number;
  /** How likely it is: '1 winter in 4'. */
  readonly chance?: string;
  /** Where the duration is uncertain: '3 to 10 days'. */
  readonly durationNote?: string;
}

const SHORTEST = 0.5;

/** The item moved by days with its whole window. It keeps at least its first day on the axis. */
export function itemMoved(item: TimelineItem, days: number, axisDays: number): TimelineItem {
  const low = Math.min(0, item.from);
  const high = Math.max(axisDays - 1 - (item.to - item.from), item.from);
  const from = Math.min(high, Math.max(low, Math.round(item.from + days)));
  return from === item.from ? item : { ...item, from, to: from + item.to - item.from };
}

/** The item lasting longer or shorter by days: whole days, but never shorter than half a day. */
export function itemStretched(item: TimelineItem, days: number): TimelineItem {
  if (item.kind !== 'event') return item;
  const wanted = Math.round(item.durationDays + days);
  const durationDays = wanted < 1 ? Math.min(item.durationDays, Math.max(SHORTEST, 1)) : wanted;
  return durationDays === item.durationDays ? item : { ...item, durationDays };
}

/** Items from the earliest to the latest, the longer first. */
export function itemsInOrder(items: readonly TimelineItem[]): readonly TimelineItem[] {
  return items.toSorted((a, b) => a.from - b.from || b.to - a.to || a.id.localeCompare(b.id));
}

/** 'begins 5 Jan, lasts 3 days, 1 winter in 4'. */
export function itemText(item: TimelineItem, formatDay: (day: number) => string): string {
  const begins =
    item.from === item.to
      ? `begins ${formatDay(item.from)}`
      : `begins between ${formatDay(item.from)} and ${formatDay(item.to)}`;
  return [begins, `lasts ${durationText(item)}`, ...(item.chance ? [item.chance] : [])].join(', ');
}

/** '3 days', or how uncertain that is. */
export function durationText({ durationDays, durationNote }: TimelineItem): string {
  const days = Number(durationDays.toFixed(1));
  return durationNote ?? `${days} ${days === 1 ? 'day' : 'days'}`;
}
