import fs from 'node:fs';
import { expect, it } from 'vitest';
import { floorPlan, PLAN } from './floorPlan.js';
import { inProject } from './projectRoot.js';

it('is the picture of the imports as they are: node scripts/floorPlan.js draws it anew', () => {
  expect(fs.readFileSync(inProject(PLAN), 'utf8')).toBe(floorPlan());
});
