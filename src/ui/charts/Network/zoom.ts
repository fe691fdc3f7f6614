/** Steps of the zoom buttons. */
const STEP = 1.2;
const LEAST = 0.3;
const MOST = 2;

/** The next scale in or out, within what can be used. */
export function zoomed(scale: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? scale * STEP : scale / STEP;
  return Math.min(MOST, Math.max(LEAST, next));
}

/** A width and a height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The scale at which a picture is first shown: as much of it as can be seen at once and still be read. */
export function firstScale(picture: Size, room: Size, leastReadable: number): number {
  return Math.min(1, Math.max(leastReadable, wholeScale(picture, room)));
}

/** The scale at which the whole picture is seen at once. */
export function wholeScale(picture: Size, room: Size): number {
  if (picture.width <= 0 || picture.height <= 0 || room.width <= 0 || room.height <= 0) return 1;
  return Math.max(LEAST, Math.min(1, room.width / picture.width, room.height / picture.height));
}
