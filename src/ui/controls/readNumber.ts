import { numeralReadings } from './numeralReadings.ts';
import { unread, type TextRead } from './textRead.ts';

/** The limits of a number. */
export interface NumberBounds {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
  /** A share of 1. A percentage is accepted too, so that '45%' is 0.45. */
  readonly asShare?: boolean;
  /** A factor or scale, which may be typed as a percentage: 85% is 0.85. */
  readonly orPercent?: boolean;
  /** Units that may follow the number, singular or plural: 'beds', '%'. */
  readonly units?: readonly string[];
}

/** Either a value or the problem with it. */
export type NumberRead = TextRead<number>;

const MINUS = /^[-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]\s*/;

/**
 * Reads a number as people type or paste it: '1,203', '−2', '1 203', '1.234,5', '£40', '45%'. A text with two readings
 * is read the British way. A text that is not plainly British is returned with a note of how it was read.
 */
export function readNumber(text: string, bounds: NumberBounds = {}): NumberRead {
  const found = text.trim();
  const allowed = allowedWords(bounds);
  if (found === '') return unread(`Enter ${allowed}.`);
  const { sign, numeral, percent, foreign } = partsOf(found, bounds);
  if (foreign) return unread(`“${found}” is not in pounds. Enter ${allowed}.`);
  if (percent && !bounds.asShare && !bounds.orPercent)
    return unread(`“${found}” is a percentage. Enter ${allowed}.`);
  const { british, continental } = numeralReadings(numeral);
  const typed = numberOf(british ?? continental, sign, percent);
  const isBarePercentage = !percent && bounds.asShare === true && Math.abs(typed) > 1;
  const value = isBarePercentage ? numberOf(british ?? continental, sign, true) : typed;
  if (!Number.isFinite(value)) return unread(`“${found}” is not a number. Enter ${allowed}.`);
  const other = british === null ? NaN : numberOf(continental, sign, percent || isBarePercentage);
  const surprising = british === null || (continental !== null && !Object.is(other, value));
  if (!fits(value, bounds)) {
    const what = surprising ? `“${found}” reads as ${inFull(value)}, which` : found;
    return unread(`${what} is not allowed. Enter ${allowed}.`);
  }
  if (bounds.asShare && !percent && !isBarePercentage && !surprising && value !== 0)
    return { value, problem: null, note: shareNote(value) };
  if (!surprising) return { value, problem: null };
  const not = Number.isFinite(other) ? `, not ${inFull(other)}` : '';
  return { value, problem: null, note: `Read as ${inFull(value)}${not}.` };
}

/** A share without its sign of per cent has two readings where the field shows percentages. */
function shareNote(value: number): string {
  return `Read as ${inFull(Number((value * 100).toPrecision(12)))}%, not ${inFull(value)}%.`;
}

interface NumberParts {
  readonly sign: 1 | -1;
  readonly numeral: string;
  readonly percent: boolean;
  /** Whether it stands in another currency than pounds. */
  readonly foreign: boolean;
}

function partsOf(found: string, { units = [] }: NumberBounds): NumberParts {
  const foreign = /^[-+]?\s*[$€¥]|[$€¥]$/.test(found);
  const plain = found.replace(MINUS, '-').replace(/^([-+]?)\s*£\s*|\s*£$/, '$1');
  const unsigned = plain.replace(MINUS, '');
  const sign = unsigned === plain ? 1 : -1;
  const rest = sign === 1 ? plain.replace(/^\+\s*/, '') : unsigned;
  const bare = withoutUnit(rest, units);
  const numeral = bare.replace(/\s*%$/, '');
  return { sign, numeral, percent: numeral !== bare, foreign };
}

function withoutUnit(text: string, units: readonly string[]): string {
  const lower = text.toLowerCase();
  for (const unit of units) {
    const wanted = unit.trim().toLowerCase();
    if (wanted === '') continue;
    for (const ending of [wanted, `${wanted}s`, wanted.replace(/s$/, '')])
      if (lower.endsWith(ending)) return text.slice(0, text.length - ending.length).trimEnd();
  }
  return text;
}

/** A percentage is shifted as text, so that 33.3% is exactly 0.333. */
function numberOf(plain: string | null, sign: 1 | -1, percent: boolean): number {
  if (plain === null) return NaN;
  const [digits = '', exponent = '0'] = plain.toLowerCase().split('e');
  const value = Number(percent ? `${digits}e${Number(exponent) - 2}` : plain);
  return value === 0 ? 0 : sign * value;
}

function fits(value: number, { minimum = -Infinity, maximum = Infinity, whole }: NumberBounds): boolean {
  return value >= minimum && value <= maximum && (!whole || Number.isInteger(value));
}

function allowedWords({ minimum, maximum, whole, asShare, orPercent }: NumberBounds): string {
  if (asShare) return percentageWords(minimum, maximum);
  const kind = whole ? 'a whole number' : 'a number';
  const example = orPercent ? ', or a percentage such as 85%' : '';
  const [low, high] = [minimum, maximum].map((bound) =>
    bound?.toLocaleString('en-GB', { maximumFractionDigits: 6 }),
  );
  if (low !== undefined && high !== undefined) return `${kind} from ${low} to ${high}${example}`;
  if (low !== undefined) return `${kind} of ${low} or more${example}`;
  return `${kind}${high === undefined ? '' : ` of ${high} or less`}${example}`;
}

function percentageWords(minimum: number | undefined, maximum: number | undefined): string {
  const [low, high] = [minimum, maximum].map((bound) =>
    bound === undefined ? undefined : `${inFull(bound * 100)}%`,
  );
  return `a percentage from ${low ?? '0%'} to ${high ?? '100%'}, such as 45%`;
}

function inFull(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
}
