import { describe, expect, it } from 'vitest';
import { findPart } from '../../src/scenario/paths/partPath.ts';
import { type Register, readRegister } from '../../src/scenario/register.ts';
import type { LibraryDocument } from '../../src/scenario/schema/scenario.ts';
import { shippedDocument, shippedFiles, shippedScenario, shippedText } from '../support/shippedFiles.ts';

const read = readRegister(JSON.parse(shippedText('register.json')));
if (!read.ok) throw new Error('the register cannot be read');
const figures = new Map(read.register.figures.map((figure) => [figure.id, figure]));

/** An evidence entry: the field that it is about, with what stands there, and its figures. */
interface Entry {
  readonly path: string;
  readonly value: unknown;
  readonly figures: readonly string[];
}

describe.each(shippedFiles)('%s: what is said to be recorded', (name) => {
  it('is what its figures say, about that very field', () => {
    const entries = [...provenanceEntries(shippedDocument(name)), ...targetEntries(shippedDocument(name))];
    expect(entries.flatMap(mismatch)).toEqual([]);
  });
});

function provenanceEntries(document: LibraryDocument): Entry[] {
  if (document.kind === 'derived') return [];
  const scenario =
    document.kind === 'overlay'
      ? shippedScenario('kent-2025-26', [document.id])
      : shippedScenario(document.id);
  return Object.entries(document.provenance).flatMap(([path, entry]) => {
    const found = findPart(scenario, path);
    if (entry.kind !== 'evidence' || !found.ok || isRecord(path)) return [];
    const { parent, key } = found.place;
    return [{ path, value: (parent as Record<string | number, unknown>)[key], figures: entry.figures }];
  });
}

/** Recorded series have their figures for all points together. */
function isRecord(path: string): boolean {
  return path === 'targets' || path.startsWith('observed');
}

function targetEntries(document: LibraryDocument): Entry[] {
  const targets =
    document.kind === 'overlay'
      ? (document.add.targets ?? [])
      : 'targets' in document
        ? document.targets
        : [];
  return targets.flatMap(({ id, value, source }) =>
    source.kind === 'evidence' ? [{ path: `targets.${id}`, value, figures: source.figures }] : [],
  );
}

/** One line where the figures do not say what stands in the field. */
function mismatch({ path, value, figures: ids }: Entry): string[] {
  const own = ids.map((id) => figures.get(id)!);
  if (path.endsWith('.trigger')) {
    const level = (value as { level?: number }).level;
    const isSaid = own.some((figure) => figure.unit === 'OPEL' && figure.value === level);
    return isSaid ? [] : [`${path}: level ${level}, but ${own.map(inWords).join('; ')}`];
  }
  const stated = own.flatMap(numbersOf);
  const numbers = claims(value);
  const missing = numbers.filter((number) => !stated.some((one) => agrees(number, one)));
  return missing.length === 0
    ? []
    : [`${path}: ${missing.join(', ')} of ${numbers.join(', ')}, but ${own.map(inWords).join('; ')}`];
}

type Figure = Register['figures'][number];

function inWords({ id, quantity, value, unit }: Figure): string {
  return `${id}: ${quantity}, ${value} ${unit}`;
}

/** Levels are named by the figures; other keys stand there as the format's defaults; a switch is 0 or 1. */
function isSaidElsewhere(key: string, parent: object): boolean {
  if (['level', 'points', 'lagDays', 'scale', 'afterDays', 'floor'].includes(key)) return true;
  return (
    key === 'size' &&
    'lever' in parent &&
    /^(admissionsClosed|classSuspended|fallbackEnabled)$/.test(String(parent.lever))
  );
}

/** The numbers in a field that claim something: of a band table its running edges, of a distribution its mean. */
function claims(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('running' in value) return claims((value as { running: unknown }).running);
  if ('kind' in value && 'mean' in value) return [(value as { mean: number }).mean];
  return Object.entries(value).flatMap(([key, inner]) => (isSaidElsewhere(key, value) ? [] : claims(inner)));
}

interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a figure states, in its words too: "70-100", "14:00-15:30", "week 8 of 12"; in days where it counts weeks or hours. */
function numbersOf({ value, unit, quantity, note = '' }: Figure): Span[] {
  const text = `${value} ${quantity} ${note}`.replace(/(\d+):(\d\d)/g, (_, hour, minute) =>
    String(Number(hour) + Number(minute) / 60),
  );
  const spans = [...text.matchAll(/(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)/g)].map(([, a, b]) =>
    span(Number(a), Number(b)),
  );
  const single = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => span(Number(one), Number(one)));
  return [...spans, ...single].flatMap((one) => [one, ...converted(one, unit, text)]);
}

function span(a: number, b: number): Span {
  return { low: Math.min(a, b), high: Math.max(a, b) };
}

function converted({ low, high }: Span, unit: string, text: string): Span[] {
  const times = (factor: number) => span(low * factor, high * factor);
  return [
    ...(/%/.test(unit) ? [times(0.01), span(1 - high / 100, 1 - low / 100)] : []),
    ...(/week/.test(unit) ? [times(7)] : []),
    ...(/\d ?h\b|hours/.test(`${unit} ${text}`) ? [times(1 / 24)] : []),
    ...(/month/.test(unit) ? [times(365.25 / 12)] : []),
  ];
}

/** Whole numbers of printed tables end one below where the next band begins. */
function agrees(number: number, { low, high }: Span): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(number));
  return number >= low - slack && (number <= high + slack || Math.abs(number - high - 1) < slack);
}
