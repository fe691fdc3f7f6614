import { expect, it } from 'vitest';
import { shortTitles } from './shortTitles.ts';

const short = (...titles: string[]) => [
  ...shortTitles(titles.map((title, at) => ({ id: String(at), title }))).values(),
];

it('leaves out what all titles share', () => {
  expect(short('Kent + Flu + Demand: low', 'Kent + Flu + Demand: high')).toEqual([
    'Demand: low',
    'Demand: high',
  ]);
  expect(short('Kent', 'Kent + Flu')).toEqual(['nothing added', 'Flu']);
  expect(short('Kent', 'Example')).toEqual(['Kent', 'Example']);
});

it('keeps titles whole where they could not be told apart, and a single one', () => {
  expect(short('Kent + Flu', 'Kent + Flu')).toEqual(['Kent + Flu', 'Kent + Flu']);
  expect(short('Kent + Flu')).toEqual(['Kent + Flu']);
});
