import { expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { overlay } from '../schema/scenario.ts';
import { missingParts } from './missingParts.ts';

const heading = { formatVersion: 2, id: 'one', title: 'One', kind: 'overlay' };
const overlayOf = (parts: object) => overlay.parse({ ...heading, ...parts });
const effect = (target: object) => ({ op: 'multiply', size: 2, ...target });

it('names parts that are neither there nor brought along, and fields that are not there', () => {
  const scenario = tinyScenario();
  const [{ id: stage }] = scenario.stages;
  const known = overlayOf({ add: { effects: [effect({ lever: 'serviceTime', stage })] } });
  expect(missingParts(known, scenario)).toEqual([]);
  const unknown = overlayOf({
    add: {
      effects: [effect({ lever: 'serviceTime', stage: 'nowhere', area: 'Far' })],
      events: [
        {
          id: 'e',
          when: { date: '2025-12-01' },
          durationDays: 2,
          effects: [effect({ lever: 'demandRate', stream: 'none' })],
        },
      ],
    },
    set: [{ path: 'stages.nowhere.places', value: 2 }],
  });
  expect(missingParts(unknown, scenario)).toEqual(['Far', 'nowhere', 'none', 'stages.nowhere.places']);
});

it('counts what the overlay brings itself', () => {
  const bringing = overlayOf({
    add: {
      streams: [{ id: 'extra', ratePerDay: 1, routes: [{ to: [{ to: 'leave' }] }] }],
      effects: [effect({ lever: 'demandRate', stream: 'extra' })],
    },
  });
  expect(missingParts(bringing, tinyScenario())).toEqual([]);
});
