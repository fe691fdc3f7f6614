import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from './codec.ts';
import { formatProblem } from '../problems.ts';
import { serialiseDocument, serialiseYaml } from './serialise.ts';

const head = { formatVersion: 2, id: 'a', title: 'A' };
const calendar = { startDate: '2025-10-01', days: 182 };
const small = { ...head, calendar };
const waitingRoom = {
  ...small,
  areas: [{ id: 'East' }, { id: 'West', name: 'West & far' }],
  streams: [
    {
      id: 'in',
      ratePerDay: { byArea: { East: 1, West: 2.5 } },
      routes: [
        {
          to: [
            { to: 'p2', share: 0.25 },
            { to: 'leave', share: 0.75 },
          ],
        },
      ],
    },
  ],
  stages: [
    { id: 'p2', kind: 'places', places: 'unlimited', lengthOfStayDays: { kind: 'gamma', mean: 5, sd: 2 } },
  ],
};

function lines(text: string, fileName?: string): string[] {
  const result = parseDocument(text, fileName);
  return result.ok ? ['fine'] : result.problems.map(formatProblem);
}

describe('parseDocument refuses', () => {
  it.each<[string, string, string | undefined, string[]]>([
    ['an empty file', '  \n', 'a.json', ['the file: the file is empty']],
    ['an empty file with a byte-order mark', '\uFEFF', undefined, ['the file: the file is empty']],
    [
      'a file above 10 MB',
      ' '.repeat(10_000_001),
      'a.json',
      ['the file: the file is too large to open; found 10.1 MB; allowed: at most 10 MB (10,000,000 bytes)'],
    ],
    [
      'a file above 10 MB in bytes, not in letters',
      `"${'€'.repeat(3_400_000)}"`,
      'a.json',
      ['the file: the file is too large to open; found 10.3 MB; allowed: at most 10 MB (10,000,000 bytes)'],
    ],
    [
      'a list',
      '[1, 2]',
      'a.json',
      [
        'the file: this is not a Winterproof file: it should be one object with formatVersion, id and title; found a list of 2',
      ],
    ],
    [
      'another program’s JSON',
      '{"name": "x", "version": "1.0.0"}',
      'package.json',
      [
        'the file: this is not a Winterproof file: it has no formatVersion (add "formatVersion": 2 if it was meant as one); found an object with name, version',
      ],
    ],
    [
      'a misspelt formatVersion',
      '{"formatversion": 1}',
      undefined,
      ['formatversion: unknown key; allowed: formatVersion. Did you mean "formatVersion"?'],
    ],
    [
      'a newer format',
      '{"formatVersion": 7}',
      undefined,
      [
        'formatVersion: written by a newer Winterproof (format 7; this one understands up to 2); update this one to open it; found 7; allowed: 1 to 2',
      ],
    ],
    [
      'a version that is none',
      '{"formatVersion": "1"}',
      undefined,
      ['formatVersion: not a version of the format; found text "1"; allowed: 1 to 2'],
    ],
    [
      'an unknown kind',
      JSON.stringify({ ...small, kind: 'overlya' }),
      undefined,
      [
        'kind: not a kind of file that is known; found text "overlya"; allowed: scenario, derived, overlay. Did you mean "overlay"?',
      ],
    ],
    [
      'a key that stands twice, even written otherwise',
      '{"formatVersion": 2, "id": "a", "stages": [{}, {"id": "x", "\\u0069d": "y"}], "id": "b"}',
      undefined,
      [
        'stages.1.id: this key stands twice in one object; leave one of them',
        'id: this key stands twice in one object; leave one of them',
      ],
    ],
    [
      'a key that stands twice in YAML',
      'formatVersion: 2\nid: a\nid: b\n',
      'a.yaml',
      ['the file: a key stands twice in one object; leave one of them; found line 3, column 1: id: b'],
    ],
    [
      'YAML’s .nan and .inf',
      'formatVersion: 2\nid: a\ntitle: A\ncalendar: {startDate: 2025-10-01, days: .nan, warmUpDays: -.inf}\n',
      'a.yml',
      [
        'calendar.days: not the kind of value that is wanted here; found not a number (NaN); allowed: a whole number, 1 or more and at most 1,500',
        'calendar.warmUpDays: not the kind of value that is wanted here; found minus infinity; allowed: a whole number, 0 or more and at most 1,500',
      ],
    ],
  ])('%s', (_, text, fileName, expected) => {
    expect(lines(text, fileName)).toEqual(expected);
  });

  it('broken JSON and broken YAML, in one line each', () => {
    expect(lines('{"formatVersion": 2,', 'a.json')).toEqual([
      expect.stringMatching(/^the file: not well-formed JSON: .+/),
    ]);
    expect(lines('a: [1\nb: 2', 'a.yaml')[0]).toMatch(
      /^the file: not well-formed YAML: .+; found line 2, column 1: b: 2/,
    );
  });

  it('nesting that is too deep, and aliases that would unfold without end', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(lines(`{"formatVersion": 2, "x": ${deep}}`)[0]).toContain('nested too deep');
    const stairs = Array.from({ length: 1_500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n');
    for (const text of ['['.repeat(50_000), '{"a":'.repeat(50_000), '- '.repeat(20_000), stairs])
      for (const name of ['a.json', 'a.yaml'])
        expect(lines(text, name).join(), text.slice(0, 20)).not.toMatch(/call stack|NaN/);
    expect(lines(`formatVersion: 2\nx: ${deep}`, 'a.yaml')).not.toContain('fine');
    expect(lines('formatVersion: 2\nx: &a [*a, *a]', 'a.yaml').length).toBe(1);
    const bomb = Array.from({ length: 12 }, (_, i) => `k${i}: &k${i} [${`*k${i - 1},`.repeat(9)}]`).slice(1);
    expect(lines(`formatVersion: 2\nk0: &k0 [1]\n${bomb.join('\n')}`, 'a.yaml')).toEqual([
      expect.stringContaining('not readable as YAML'),
    ]);
  });
});

describe('parseDocument takes', () => {
  it('a scenario without a kind, with a byte-order mark, filling in defaults', () => {
    const result = parseDocument(`\uFEFF${JSON.stringify(small)}`);
    expect(result).toMatchObject({ ok: true, document: { kind: 'scenario', calendar: { runOutDays: 28 } } });
  });

  it('YAML by its name, and by its look where the name does not tell', () => {
    const text = 'formatVersion: 2\nid: a\ntitle: A\ncalendar:\n  startDate: 2025-10-01\n  days: 182\n';
    expect(lines(text, 'a.yaml')).toEqual(['fine']);
    expect(lines(text)).toEqual(['fine']);
    expect(lines(text, 'a.json')[0]).toContain('this is YAML in a file that is named .json');
  });

  it('overlays and derived scenarios', () => {
    expect(lines(JSON.stringify({ ...head, kind: 'overlay', set: [{ path: 'a.b', value: 1 }] }))).toEqual([
      'fine',
    ]);
    expect(lines(JSON.stringify({ ...head, kind: 'derived', base: 'b' }))).toEqual(['fine']);
  });
});

describe('round trips', () => {
  it('JSON and YAML give the document back, and writing again the same text', () => {
    const first = parseDocument(JSON.stringify(waitingRoom));
    if (!first.ok) throw new Error(first.problems.map(formatProblem).join('\n'));
    const json = serialiseDocument(first.document);
    const again = parseDocument(json, 'a.json');
    const fromYaml = parseDocument(serialiseYaml(first.document), 'a.yaml');
    expect(again).toEqual(first);
    expect(fromYaml).toEqual(first);
    expect(again.ok && serialiseDocument(again.document)).toBe(json);
  });
});

describe('fuzz', () => {
  const keys = fc.constantFrom(
    'formatVersion',
    'id',
    'title',
    'kind',
    'calendar',
    'stages',
    'streams',
    'places',
    'byArea',
    'effects',
    'lever',
    'routes',
    'to',
    'set',
    'add',
    'trigger',
    'staff',
    '__proto__',
    'constructor',
    'toString',
    'length',
  );
  const words = fc.constantFrom(
    'team',
    'places',
    'overlay',
    'derived',
    'worst',
    'multiply',
    'leave',
    '2025-10-01',
    '',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      words,
      fc.constantFrom(1, 0, -1, 1.5),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map((entries) => {
        const object: Record<string, unknown> = {};
        for (const [key, inner] of entries) {
          Object.defineProperty(object, key, {
            value: inner,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        return object;
      }),
    ),
  }));

  it('any JSON text gives problems or a document', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const result = parseDocument(text);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('anything that looks like a document gives problems or a document that round-trips', () => {
    const kinds = fc.constantFrom('scenario', 'overlay', 'derived');
    fc.assert(
      fc.property(fc.dictionary(keys, value), kinds, (parts, kind) => {
        const result = parseDocument(JSON.stringify({ calendar, ...parts, ...head, kind }));
        if (result.ok) expect(parseDocument(serialiseDocument(result.document))).toEqual(result);
        else expect(result.problems.map(formatProblem).every((line) => line.length < 3000)).toBe(true);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('any text as YAML gives problems or a document', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseDocument(text, 'a.yaml');
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});
