import { expect, it } from 'vitest';
import { smallScenario } from '../../test/cli/support/smallScenario.ts';
import { readDocument } from './files/codec.ts';
import { formatProblem } from './problems.ts';
import { visibleText } from './visibleText.ts';

it('writes out what cannot be seen, and leaves lines as they are', () => {
  expect(visibleText('clear \u001b[2J and \u009b2J, turn \u202e round\nnext\tcell')).toBe(
    'clear \\u001b[2J and \\u009b2J, turn \\u202e round\nnext\tcell',
  );
  expect(visibleText('two\nlines', true)).toBe('two\\u000alines');
});

it.each([
  ['title', { title: 'Clear\u001b[2J' }],
  ['title', { title: 'Two\nlines' }],
  ['description', { description: 'turned \u202e round' }],
  ['areas.North.name', { areas: [{ id: 'North', name: 'No\u0007rth' }] }],
])('is refused in %s of a file, and shown written out', (path, change) => {
  const read = readDocument(smallScenario(change));
  const lines = read.ok ? [] : read.problems.map(formatProblem);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${path}: `));
  expect(visibleText(lines[0], true)).toBe(lines[0]);
});

it('may stand on several lines in what is free text', () => {
  expect(readDocument(smallScenario({ description: 'One.\n\nTwo.\r\n' })).ok).toBe(true);
});
