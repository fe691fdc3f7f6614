import type { ByArea } from './schema/primitives.ts';

/** Whether a value is given area by area rather than once for all. */
export function isByArea<T>(value: ByArea<T>): value is { byArea: Record<string, T> } {
  return typeof value === 'object' && value !== null && 'byArea' in value;
}

/** The value in one area (or in `system`, for a value given once for all); throws when that area has none. */
export function valueIn<T>(value: ByArea<T>, areaId: string): T {
  if (!isByArea(value)) return value;
  if (!Object.hasOwn(value.byArea, areaId)) {
    throw new Error(`valueIn: no value for area "${areaId}" among ${Object.keys(value.byArea).join(', ')}`);
  }
  return value.byArea[areaId] as T;
}

/** Every value that is given, with the area it is for; `undefined` for a value given once for all. */
export function valuesOf<T>(value: ByArea<T>): { areaId: string | undefined; value: T }[] {
  if (!isByArea(value)) return [{ areaId: undefined, value }];
  return Object.entries(value.byArea).map(([areaId, one]) => ({ areaId, value: one }));
}
