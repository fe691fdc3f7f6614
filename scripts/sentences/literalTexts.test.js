import { describe, expect, it } from 'vitest';
import { literalTexts } from './literalTexts.js';
import { markdownTexts } from './markdownTexts.js';
import { splitSentences, wordCount } from './splitSentences.js';

/** @param {string} source */
const texts = (source) => literalTexts('a.tsx', source).map(({ text }) => text);

describe('texts of a source file', () => {
  it('are literals, templates and sums, with a gap for what is put in', () => {
    expect(texts('const a = `${n} of ${all} winters`;')).toEqual(['… of … winters']);
    expect(texts("const a = 'One. ' + name + ' and two.';")).toEqual(['One. … and two.']);
    expect(texts("const a = `in ${isOne ? 'a winter' : 'the winters'} only`;")).toEqual([
      'in … only',
      'a winter',
      'the winters',
    ]);
  });

  it('are the words of an element with those inside it, and what is said of it', () => {
    expect(texts('const a = <p className="two words">In <b>all</b> {n} winters</p>;')).toEqual([
      'In all … winters',
    ]);
    expect(texts('const a = <Field label="Seed" id="one two" />;')).toEqual(['Seed']);
    expect(texts('const a = <p>\n  One line\n  and more <Link label="Help" />\n</p>;')).toEqual([
      'One line and more',
      'Help',
    ]);
  });

  it('leave out what nobody reads: imports, keys, comparisons and faults of the program', () => {
    expect(texts("import { a } from 'b c';")).toEqual([]);
    expect(texts("const a = { 'b c': 1 };")).toEqual([]);
    expect(texts("if (a === 'b c') throw new Error(`no ${a} here`);")).toEqual([]);
    expect(texts("type A = 'b c';")).toEqual([]);
  });
});

describe('sentences', () => {
  it('end at stops, lines and middle dots, not at decimals', () => {
    expect(splitSentences('It is 3.5 days. Then “it ends.” And more · last\nline')).toEqual([
      'It is 3.5 days.',
      'Then “it ends.”',
      'And more',
      'last',
      'line',
    ]);
  });

  it('may begin with code', () => {
    expect(splitSentences('Run it. `npm test` runs all.')).toEqual(['Run it.', '`npm test` runs all.']);
  });

  it('count code and a name as one word, and a dash as none', () => {
    expect(wordCount('Run `npm run sentences` – in East Kent', ['East Kent'])).toBe(4);
  });
});

describe('a Markdown page', () => {
  it('gives paragraphs and items, without headings, tables, code and marks', () => {
    const page =
      '# Title\n\nOne [link](a.md)\ngoes on.\n\n| a | b |\n\n- *first*\n- second\n\n```sh\ncode\n```\n';
    expect(markdownTexts(page)).toEqual([
      { line: 3, text: 'One link goes on.' },
      { line: 8, text: 'first' },
      { line: 9, text: 'second' },
    ]);
  });
});
