import { textWidth } from '../textWidth.ts';
import type { NodeSize } from './layout.ts';
import type { NetworkNode } from './networkTypes.ts';

/** Sizes in sixteenths of the page's text size, as in Network.module.css. */
const WIDTH = 138;
const STREAM_WIDTH = 116;
const PADDING = 16;
const ICON = 18;
const TITLE = { size: 13, line: 16, most: 3 };
const LINE = 15;
const BAR = 15;

/**
 * The size of a box. It depends on the part and not on its figures, so that boxes stay where they are when another day
 * is chosen.
 */
export function nodeSize({ id, kind, title, exitText, hasBar }: NetworkNode): NodeSize {
  const width = kind === 'stream' ? STREAM_WIDTH : WIDTH;
  const lines = titleLines(title, width - PADDING) * TITLE.line;
  if (kind === 'stream') return { id, width, height: PADDING + lines + LINE };
  const exit = exitText ? LINE : 0;
  const bar = hasBar ? BAR : 0;
  return { id, width, height: PADDING + lines + 2 * LINE + exit + bar };
}

/** Lines that a title takes when its words are set one after another beside and below the icon. */
function titleLines(title: string, room: number): number {
  let lines = 1;
  let left = room - ICON;
  for (const word of title.split(/\s+/)) {
    const width = textWidth(`${word} `, TITLE.size);
    if (width > left && left < room) {
      lines += 1;
      left = room;
    }
    left -= width;
  }
  return Math.min(TITLE.most, lines);
}
