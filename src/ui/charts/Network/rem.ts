/** Layout units in a rem: the picture grows with the text size of the page. */
export const UNITS_PER_REM = 16;

/** A length of the layout as CSS. */
export function rem(units: number): string {
  return `${units / UNITS_PER_REM}rem`;
}
