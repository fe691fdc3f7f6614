/**
 * The possible meanings of a numeral without sign, as plain decimal texts ('1234.5'). Null where it cannot be read that
 * way.
 */
export interface NumeralReadings {
  /** Commas between thousands, a full stop before decimals. */
  readonly british: string | null;
  /** Full stops between thousands, a comma before decimals. */
  readonly continental: string | null;
}

const BRITISH = /^(?:(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const CONTINENTAL = /^(?:(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d*)?|,\d+)(?:e[-+]?\d+)?$/i;
/** Thousands set apart by a space of any width or an apostrophe, throughout. */
const SPACED = /^[1-9]\d{0,2}([ \u00a0\u2007\u2009\u202f'\u2019])\d{3}(?:\1\d{3})*(?!\d)/;

/** Both readings of a numeral. Where they differ ('1,234' or '1.234'), the text alone does not show which is meant. */
export function numeralReadings(numeral: string): NumeralReadings {
  const plain = numeral.replace(SPACED, (grouped) => grouped.replace(/\D/g, ''));
  return {
    british: BRITISH.test(plain) ? plain.replaceAll(',', '') : null,
    continental: CONTINENTAL.test(plain) ? plain.replaceAll('.', '').replace(',', '.') : null,
  };
}
