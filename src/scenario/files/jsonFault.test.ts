import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './jsonFault.ts';
import { parseText } from './parseText.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with a letter taken out, put in or exchanged. */
const spoilt = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', ...'{}[]",:\\0e.- tn\t\n/'), fc.nat(1))
  .map(([json, place, letter, length]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + letter + json.slice(at + length);
  });

describe('jsonFault', () => {
  it('finds a fault where JSON.parse finds one, and nowhere else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** What is said of a text, after its place. */
function said(text: string, name = 'x.json'): string {
  const parsed = parseText(text, name);
  return parsed.ok ? '' : parsed.problems.map(({ message, found }) => `${message} | ${found}`).join('\n');
}

describe('a file that cannot be read', () => {
  it.each([
    ['{\n  "a": [1, 2}\n}', '} closes a [ | line 2, column 13: "a": [1, 2}'],
    ['{\n  "a": 1,\n}', 'the comma before } has nothing after it; remove it | line 2, column 9: "a": 1,'],
    ['{"a": 1 "b": 2}', 'a comma is missing before this | line 1, column 9: {"a": 1 "b": 2}'],
    ["{'a': 1}", 'a key in double quotes or } is missing | line 1, column 2'],
    ['{"a": 1 // one\n}', 'JSON has no comments; remove this one, or use YAML | line 1, column 9'],
    ['{"a": 1', 'the text ends before the last { is closed | line 1, column 8'],
    ['{"a": "b\n"}', 'this text has no closing quote in its line | line 1, column 7'],
    ['{"a": .5}', 'this is no value of JSON | line 1, column 7'],
  ])('has its place, and the line itself: %j', (text, expected) =>
    expect(said(text)).toContain(`not well-formed JSON: ${expected}`),
  );

  it('is told apart: YAML by another name, a second document, merge keys, a key that stands twice', () => {
    expect(said('title: Winter\nareas: []\n')).toContain('this is YAML in a file that is named .json');
    expect(said('a: 1\n---\nb: 2\n', 'x.yaml')).toContain('a second document begins after "---"; one file');
    expect(said('a: 1\n---\nb: 2\n', 'x.yaml')).toContain('line 3, column 1: b: 2');
    expect(parseText('---\na: 1\n---\n', 'x.yaml')).toEqual({ ok: true, value: { a: 1 } });
    expect(said('a: &x {q: 1}\nb:\n  <<: *x\n', 'x.yaml')).toContain('line 3, column 3: <<: *x');
    expect(said('a: 1\nb: [1\nc: 2\n', 'x.yml')).toMatch(
      /not well-formed YAML: .* \| line 3, column 1: c: 2/,
    );
    expect(said('a: 1\na: 2\n', 'x.yml')).toContain(
      'a key stands twice in one object; leave one of them | line 2',
    );
  });

  it('is too deep or too large in words, with the field that makes it large', () => {
    expect(said('['.repeat(200_000), 'x.json')).not.toContain('call stack');
    expect(said('['.repeat(20_000) + ']'.repeat(20_000), 'x.yaml')).toMatch(/nested too deep/);
    const streams = [{ id: 'small' }, { id: 'large', series: 'x'.repeat(10_500_000) }];
    expect(said(JSON.stringify({ title: 'T', streams }))).toContain('100% of it in streams.large.series');
  });
});
