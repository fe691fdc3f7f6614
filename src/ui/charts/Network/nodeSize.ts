import { textWidth } from '../textWidth.ts';
import type { NodeSize } from './layout.ts';
import type { NetworkNode } from './networkTypes.ts';

/** Sizes in sixteenths of the page's text size, as in Network.module.css. */
const WIDTH = 122;
const PADDING = 16;
const ICON = 18;
const TITLE = { size: 12.5, line: 15, most: 3 };
const LINE = 15;
const BAR = 9;

/**
 * The size of a box. It follows from what the part is and not from its figures, so that boxes stay where they are when
 * another day is chosen.
 */
export function nodeSize({ id, kind, title, exitText }: NetworkNode): NodeSize {
  const lines = titleLines(title) * TITLE.line;
  if (kind === 'stream') return { id, width: WIDTH, height: PADDING + lines + LINE };
  const exit = exitText ? LINE : 0;
  const bar = kind === 'team' || kind === 'places' ? BAR : 0;
  return { id, width: WIDTH, height: PADDING + lines + 2 * LINE + exit + bar };
}

/** Lines that a title takes when its words are set one after another beside and below the icon. */
function titleLines(title: string): number {
  let lines = 1;
  let left = WIDTH - PADDING - ICON;
  for (const word of title.split(/\s+/)) {
    const width = textWidth(`${word} `, TITLE.size);
    if (width > left && left < WIDTH - PADDING) {
      lines += 1;
      left = WIDTH - PADDING;
    }
    left -= width;
  }
  return Math.min(TITLE.most, lines);
}
