import { fitText, textWidth } from '../../charts/textWidth.ts';
import type { TimeAxis } from '../../charts/timeAxis.ts';
import { itemsInOrder, type TimelineItem } from './timelineItem.ts';

/** A bar in pixels from the left of the picture. */
export interface TimelineBarPlace {
  readonly id: string;
  readonly lane: number;
  /** From its earliest beginning to its latest end. */
  readonly x: number;
  readonly width: number;
  /** Its start in the middle of its window. */
  readonly solidX: number;
  readonly solidWidth: number;
  readonly text: string;
  readonly textX: number;
  /** Whether the text is on the bar, or next to it. */
  readonly inside: boolean;
}

/** The lane that each item keeps while anything is dragged. */
export type Lanes = ReadonlyMap<string, number>;

const THINNEST = 4;
const PADDING = 6;
/** Room for the grip at the end, and between neighbours. */
const GRIP = 14;
const GAP = 8;
const LONGEST_NAME = 220;

/**
 * Puts each item in the first lane in which neither its bar nor its name touches another. Items off the axis are left
 * out.
 */
export function timelineLayout(items: readonly TimelineItem[], axis: TimeAxis, held?: Lanes) {
  const ends: number[] = [];
  const bars = itemsInOrder(items)
    .filter((item) => item.to + item.durationDays > 0 && item.from < axis.days)
    .map((item): TimelineBarPlace => {
      const place = placeOf(item, axis);
      const free = ends.findIndex((taken) => taken + GAP <= place.begin);
      const lane = held?.get(item.id) ?? (free < 0 ? ends.length : free);
      for (let fill = ends.length; fill <= lane; fill += 1) ends[fill] = -Infinity;
      ends[lane] = Math.max(ends[lane]!, place.end);
      return { ...place.bar, id: item.id, lane };
    });
  return { bars, lanes: Math.max(held ? 1 + Math.max(-1, ...held.values()) : 0, ends.length) };
}

function placeOf(item: TimelineItem, axis: TimeAxis) {
  const within = (day: number) => Math.min(axis.right, Math.max(axis.left, axis.x(day)));
  const x = within(item.from);
  const width = Math.max(THINNEST, within(item.to + item.durationDays) - x);
  const middle = (item.from + item.to) / 2;
  const solidX = within(middle);
  const solidWidth = Math.max(THINNEST, within(middle + item.durationDays) - solidX);
  const text = fitText(item.label, LONGEST_NAME);
  const inside = textWidth(text) + 2 * PADDING + GRIP <= solidWidth;
  const beside = x + width + GRIP;
  const fitsBeside = beside + textWidth(text) <= axis.right;
  const textX = inside ? solidX + PADDING : fitsBeside ? beside : x - PADDING - textWidth(text);
  const begin = Math.min(x, textX);
  const end = Math.max(x + width + GRIP, textX + textWidth(text));
  return { bar: { x, width, solidX, solidWidth, text, textX, inside }, begin, end };
}
