import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { scenarioProblems } from '../../src/analysis/check/scenarioProblems.ts';
import { parseDocument } from '../../src/scenario/files/codec.ts';
import { resolve } from '../../src/scenario/overlays/resolve.ts';
import { libraryOf } from '../../src/scenario/overlays/library.ts';
import { formatProblem, type Problem } from '../../src/scenario/problems.ts';
import { problemInWords } from '../../src/words/problemInWords.ts';
import type { LibraryDocument, Overlay } from '../../src/scenario/schema/scenario.ts';

const textOf = (file: string) => readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
const county = JSON.parse(textOf('example/example-county.json')) as object;
const flu = JSON.parse(textOf('kent/early-severe-flu.json')) as object;

/** Anything that a file may hold where something else was meant. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    -1e308,
    1e-320,
    '',
    '__proto__',
    'constructor',
    'system',
    'leave',
    '<img src=x onerror=alert(1)>',
    '1,5',
    '2025-02-30',
    '9999-12-31',
    [],
    {},
    [[]],
    { byArea: {} },
    { kind: 'exponential', mean: -1 },
    { kind: 'gamma', mean: 1e300, sd: 1e300 },
    { kind: 'lognormal', median: 1, quantile: { probability: 1, value: 1 } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.double(),
  fc.string(),
);

/** A place in a document as a list of numbers, each choosing one of the keys or parts there. */
const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });
const spoil = fc.oneof(
  fc.record({ kind: fc.constant('replace' as const), steps, value: strange }),
  fc.record({ kind: fc.constant('remove' as const), steps }),
  fc.record({ kind: fc.constant('double' as const), steps }),
  fc.record({ kind: fc.constant('add' as const), steps, key: fc.string({ maxLength: 12 }), value: strange }),
);

type Spoil = {
  kind: 'replace' | 'remove' | 'double' | 'add';
  steps: number[];
  key?: string;
  value?: unknown;
};
type Container = Record<string, unknown> | unknown[];

/** Does one thing to a copy of a document that nobody would do on purpose. */
function spoilt(document: object, { kind, steps: path, key, value }: Spoil): object {
  const copy = structuredClone(document);
  let here: Container = copy as Container;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    const chosen = keys[step % keys.length];
    const inner = (here as Record<string, unknown>)[chosen];
    const isEnd = depth === path.length - 1 || typeof inner !== 'object' || inner === null;
    if (!isEnd) {
      here = inner as Container;
      continue;
    }
    spoilAt(here, chosen, kind, key ?? 'extra', value);
    break;
  }
  return copy;
}

function spoilAt(here: Container, chosen: string, kind: Spoil['kind'], key: string, value: unknown): void {
  const record = here as Record<string, unknown>;
  if (kind === 'replace') record[chosen] = value;
  else if (kind === 'add')
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(here))
    here.splice(
      Number(chosen),
      kind === 'remove' ? 1 : 0,
      ...(kind === 'double' ? [here[Number(chosen)]] : []),
    );
  else if (kind === 'remove') delete record[chosen];
}

function expectSound(problems: readonly Problem[], document: unknown = {}): void {
  for (const problem of problems) {
    expect(problem.message.length).toBeGreaterThan(3);
    const line = formatProblem(problem);
    expect(line.length).toBeLessThan(3_000);
    expect(line).not.toMatch(/\[object |undefined/);
    const said = problemInWords(problem, document).text.replace(/“[^”]*”/g, '');
    expect(said, said).not.toMatch(/\b(stages|streams|indicators|actions)\.\w|byArea|[{}]|undefined/);
  }
}

const runs = { numRuns: 400, seed: 20251123 };

describe('a spoilt file', () => {
  it('is read or refused with problems in words, and never breaks the reader or the checks', () => {
    fc.assert(
      fc.property(fc.array(spoil, { minLength: 1, maxLength: 3 }), (spoils) => {
        const document = spoils.reduce<object>((one, next) => spoilt(one, next as Spoil), county);
        const read = parseDocument(JSON.stringify(document), 'spoilt.json');
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          return expectSound(read.problems, document);
        }
        if (read.document.kind === 'scenario') expectSound(scenarioProblems(read.document), read.document);
      }),
      runs,
    );
  });

  it('is no less safe as an overlay', () => {
    const base = parseDocument(textOf('kent/kent-2025-26.json'), 'kent.json');
    if (!base.ok) throw new Error('the base case does not parse');
    const library = libraryOf([base.document]);
    fc.assert(
      fc.property(spoil, fc.constantFrom(0, 0.5, 1, 2, -1, NaN), (one, scale) => {
        const read = parseDocument(JSON.stringify(spoilt(flu, one as Spoil)), 'spoilt.json');
        if (!read.ok) return expectSound(read.problems);
        if (read.document.kind !== 'overlay') return;
        const resolved = resolve(base.document as LibraryDocument, library, [
          { overlay: read.document as Overlay, scale },
        ]);
        if (!resolved.ok) expectSound(resolved.problems, base.document);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('may be any text at all', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom('{', '[', '"', '\u0000', '- a\n- b', 'a: &x [*x]'),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.json', 'a.yaml', 'a'), (written, name) => {
        const read = parseDocument(written, name);
        if (!read.ok) expectSound(read.problems);
      }),
      runs,
    );
  });
});
