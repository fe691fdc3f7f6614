import { expect, it } from 'vitest';
import { shortfallInWords } from './shortfallInWords.ts';

const beds = { name: 'Short-term beds, East Kent', kind: 'starts', coming: 14.2, served: 11.5 } as const;

it('names the stage, what comes, what can be done, and by how much the queue grows', () => {
  expect(shortfallInWords({ ...beds, elsewhere: 0, growth: 2.7 })).toBe(
    'Short-term beds, East Kent, cannot keep up: 14.2 people a week come and at most 11.5 can start; the queue grows by about 2.7 a week.',
  );
});

it('says where people give up waiting', () => {
  expect(shortfallInWords({ ...beds, elsewhere: 2.7, growth: 0, when: 'in January' })).toBe(
    'Short-term beds, East Kent, keeps up only because people give up waiting and go elsewhere in January: 14.2 people a week come and at most 11.5 can start; about 2.7 a week go another way after waiting.',
  );
  expect(shortfallInWords({ ...beds, elsewhere: 1.5, growth: 1.2 })).toContain(
    'about 1.5 a week go another way after waiting and the queue grows by about 1.2 a week.',
  );
});

it('rounds large flows to whole people, and small growth not away', () => {
  const team = {
    name: 'Team',
    kind: 'hours',
    coming: 246.3,
    served: 245.9,
    elsewhere: 0,
    growth: 0.4,
  } as const;
  expect(shortfallInWords(team)).toBe(
    'Team, cannot keep up: 246 people a week come and at most 246 can be served; the queue grows by about 0.4 a week.',
  );
});
