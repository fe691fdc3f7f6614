import fs from 'node:fs';
import { expect, it } from 'vitest';
import { isNodeNewEnough, OLDEST_NODE } from './nodeVersion.js';
import { inProject } from './projectRoot.js';

it.each([
  ['18.20.4', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.1.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});

it('agrees with package.json', () => {
  const { engines } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  expect(engines.node).toBe(`>=${OLDEST_NODE}`);
});
