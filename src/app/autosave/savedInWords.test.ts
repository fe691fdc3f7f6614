import { expect, it } from 'vitest';
import { fileInWords, savedInWords } from './savedInWords.ts';
import { troubleOf } from './troubles.ts';

const now = new Date(2025, 10, 26, 15, 0).getTime();
const today = new Date(2025, 10, 26, 14, 5).getTime();
const saved = { isPending: false, savedAt: today, trouble: null };

it('says where work is saved', () => {
  expect(savedInWords(saved, now).text).toBe('Saved in this browser at 14:05.');
  expect(savedInWords({ ...saved, savedAt: today - 86_400_000 }, now).text).toBe(
    'Saved in this browser: yesterday, 14:05.',
  );
  expect(savedInWords({ ...saved, isPending: true }, now).text).toBe('Saving…');
  expect(fileInWords({ name: 'kent.json', at: today }, now)).toBe('Saved to kent.json at 14:05.');
});

it.each([
  ['QuotaExceededError', /storage is full\. Save to a file/],
  ['SecurityError', /blocks storage for this page\. Save to a file/],
  ['VersionError', /newer Winterproof uses this browser’s storage\. Save to a file/],
  ['BlockedError', /older Winterproof open\. Save to a file/],
  ['TimeoutError', /does not answer\. Save to a file/],
  ['UnknownError', /storage failed\. Save to a file/],
])('says plainly what %s means, with the way out', (name, words) => {
  const trouble = troubleOf(new DOMException('', name));
  expect(savedInWords({ ...saved, trouble }, now)).toEqual({
    text: expect.stringMatching(words),
    isTrouble: true,
  });
});

it('takes a browser without any storage as one that blocks it', () => {
  expect(troubleOf(new ReferenceError('indexedDB is not defined'))).toBe('blocked');
  expect(troubleOf(null)).toBe('failed');
});
