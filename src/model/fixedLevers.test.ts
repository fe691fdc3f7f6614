import { expect, it } from 'vitest';
import { placesOf, teamOf } from '../../test/support/parts.ts';
import { scenarioOf } from '../../test/support/scenarioOf.ts';
import { kernelHost } from '../../workers/startKernel.ts';
import { compile } from './compile/model.ts';
import { FixedLevers } from './fixedLevers.ts';
import { SimulatedWinter } from './winter/simulatedWinter.ts';

/** Effects that multiply, add and set, alone and together, in full and in part, on levers of every rule. */
const effects = [
  { lever: 'places', stage: 'ward', op: 'multiply', size: 1.5 },
  { lever: 'places', stage: 'ward', op: 'add', size: 2.2 },
  { lever: 'places', stage: 'home', op: 'set', size: 7, scale: 0.5 },
  { lever: 'places', stage: 'home', op: 'set', size: 9 },
  { lever: 'places', stage: 'open', op: 'multiply', size: 0 },
  { lever: 'startsPerDay', stage: 'ward', op: 'multiply', size: 0.5, scale: 0.4 },
  { lever: 'lengthOfStay', stage: 'ward', op: 'multiply', size: 9 },
  { lever: 'lengthOfStay', stage: 'ward', op: 'multiply', size: 8 },
  { lever: 'serviceTime', stage: 'desk', op: 'set', size: 1.2 },
  { lever: 'serviceTime', stage: 'desk', op: 'set', size: 1.4, scale: 0.3 },
];

it('says of a lever what the kernel says in a winter in which every effect stands', () => {
  const stages = [
    placesOf('ward', 5, 1, { startsPerDay: 3 }),
    placesOf('home', 5, 1),
    placesOf('open', 'unlimited', 1),
    teamOf('desk', 2, 1),
  ];
  const model = compile(scenarioOf({ stages, effects }));
  const winter = new SimulatedWinter(model, kernelHost);
  winter.begin(1, 2, 0);
  winter.advance(model.timeline.windowStart + 0.5, 0);
  const sizes = model.cells.contributions.map(({ size }) => size.mean);
  const fixed = new FixedLevers(model.cells, sizes);
  expect(model.cells.list.length).toBeGreaterThan(5);
  for (const cell of [-1, ...model.cells.list.keys()])
    for (const base of [0, 1, 3.7, 40, Infinity])
      expect([cell, base, fixed.value(cell, base)]).toEqual([cell, base, winter.leverValue(cell, base)]);
});
