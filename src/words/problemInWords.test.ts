import { expect, it } from 'vitest';
import { problemInWords } from './problemInWords.ts';

const document = {
  kind: 'scenario',
  streams: [{ id: 'main', name: 'Main stream' }],
  stages: [{ id: 'late', name: 'Late stage, driver and id' }],
};

it.each([
  [
    'names of parts stay as they are written',
    { message: 'stream main feeds stage late, and no other stage', path: '' },
    '“Main stream” feeds “Late stage, driver and id”, and no other service.',
  ],
  [
    'what a person typed stays as it was typed',
    { message: 'not a number', found: 'text "stream"', path: 'stages.late' },
    'Not a number: found text “stream”.',
  ],
])('%s', (_, problem, text) => expect(problemInWords(problem, document).text).toBe(text));
