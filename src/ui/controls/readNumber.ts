/** What a number may be. */
export interface NumberBounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}

/** Either a value or the problem with it. */
export type NumberRead =
  { readonly value: number; readonly problem: null } | { readonly value: null; readonly problem: string };

/** Reads a number as people type it: '1,203', ' 4.5 ', '−2'; never guesses what else it may have meant. */
export function readNumber(text: string, bounds: NumberBounds = {}): NumberRead {
  const plain = text
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  const allowed = allowedWords(bounds);
  if (plain === '') return { value: null, problem: `Enter ${allowed}.` };
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
  if (!Number.isFinite(value))
    return { value: null, problem: `“${text.trim()}” is not a number. Enter ${allowed}.` };
  const { minimum = -Infinity, maximum = Infinity, whole } = bounds;
  const fits = value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
  return fits
    ? { value, problem: null }
    : { value: null, problem: `${text.trim()} is not allowed. Enter ${allowed}.` };
}

function allowedWords({ minimum, maximum, whole }: NumberBounds): string {
  const kind = whole ? 'a whole number' : 'a number';
  const [low, high] = [minimum, maximum].map((bound) =>
    bound?.toLocaleString('en-GB', { maximumFractionDigits: 6 }),
  );
  if (low !== undefined && high !== undefined) return `${kind} from ${low} to ${high}`;
  if (low !== undefined) return `${kind} of ${low} or more`;
  return high === undefined ? kind : `${kind} of ${high} or less`;
}
