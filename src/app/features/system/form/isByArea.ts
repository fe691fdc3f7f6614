/** Whether a value is given area by area. */
export function isByArea(value: unknown): value is { readonly byArea: Record<string, unknown> } {
  return typeof value === 'object' && value !== null && 'byArea' in value;
}
