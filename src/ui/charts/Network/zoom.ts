/** Steps of the zoom buttons. */
const STEP = 1.2;
const LEAST = 0.3;
const MOST = 2;

/** The next scale in or out, within what can be used. */
export function zoomed(scale: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? scale * STEP : scale / STEP;
  return Math.min(MOST, Math.max(LEAST, next));
}

/** The scale at which a picture is first shown: no larger than drawn, no smaller than can be read. */
export function firstScale(width: number, room: number, leastReadable: number): number {
  if (width <= 0 || room <= 0) return 1;
  return Math.min(1, Math.max(leastReadable, room / width));
}

/** The scale at which the whole picture is seen at once. */
export function wholeScale(
  picture: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): number {
  return Math.max(LEAST, Math.min(1, room.width / picture.width, room.height / picture.height));
}
