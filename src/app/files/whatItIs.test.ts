import { expect, it } from 'vitest';
import { whatItIs } from './whatItIs.ts';

it.each([
  ['Date,Area,Referrals\n2026-01-01,East,12\n2026-01-02,East,14', 'referrals.csv', 'a table of 3 lines'],
  ['Date,Area,Referrals\n2026-01-01,East,12', 'referrals.txt', 'a table of 2 lines'],
  ['[1, 2]', 'a.json', 'a list of 2 entries'],
  ['hello', 'a.txt', 'plain text'],
  ['{"type": "FeatureCollection", "features": []}', 'map.json', 'a map (GeoJSON)'],
  [
    '{"name": "x", "dependencies": {}}',
    'package.json',
    'data of another program, with “name”, “dependencies”',
  ],
])('says what %j is', (text, name, what) => {
  expect(whatItIs(text, name)?.what).toBe(what);
});

it.each(['{"formatVersion": 1}', '{"formatversion": 1}', '{"format_version": 1, "id": "x"}', '{"a": '])(
  'leaves %j to the reader of scenarios',
  (text) => {
    expect(whatItIs(text, 'a.json')).toBeUndefined();
  },
);
