import type { Point } from './curves.ts';

const GAP = 22;

/** A piece of the picture to be put somewhere. */
interface Piece {
  readonly width: number;
  readonly height: number;
}

/**
 * Pieces in rows, the largest first, within a width (or that of the largest): the start of each, and the whole size.
 */
export function packed(
  pieces: readonly Piece[],
  room: number,
): { at: Point[]; width: number; height: number } {
  const order = pieces
    .map((piece, index) => ({ ...piece, index }))
    .sort((a, b) => b.width * b.height - a.width * a.height || a.index - b.index);
  const limit = Math.max(room, ...pieces.map(({ width }) => width));
  const at: Point[] = pieces.map(() => ({ x: 0, y: 0 }));
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const piece of order) {
    if (x > 0 && x + piece.width > limit) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    at[piece.index] = { x, y };
    width = Math.max(width, x + piece.width);
    rowHeight = Math.max(rowHeight, piece.height);
    x += piece.width + GAP;
  }
  return { at, width, height: y + rowHeight };
}
