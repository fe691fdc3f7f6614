import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import { frozenScenario } from './frozenScenario.ts';
import { openHere } from '../../../test/support/openHere.ts';

const start = dayNumber('2024-10-07');
const month = [0, 1, 2, 3].map((day) => start + day);
const people = { id: 'people', scope: 'system', ratePerDay: 10, routes: [{ to: [{ to: 'leave' }] }] };

function frozenRate(stream: object): unknown {
  const scenario = scenarioOf({
    areas: [{ id: 'North' }, { id: 'South' }],
    streams: [{ ...people, ...stream }],
  });
  return frozenScenario(scenario, month).streams[0].ratePerDay;
}

describe('frozenScenario', () => {
  it('holds a season at its mean over the month: 1.0, 1.1, 1.2, 1.3 times 10', () => {
    const season = [
      { date: '10-07', factor: 1 },
      { date: '10-17', factor: 2 },
    ];
    expect(frozenRate({ season })).toBeCloseTo(11.5, 9);
  });

  it('holds recorded rates at their mean, area by area', () => {
    const series = [
      { date: '2024-10-01', ratePerDay: { byArea: { North: 2, South: 4 } } },
      { date: '2024-10-09', ratePerDay: { byArea: { North: 4, South: 8 } } },
    ];
    expect(frozenRate({ scope: 'area', series })).toEqual({ byArea: { North: 3, South: 6 } });
  });

  it('holds growth at its mean', () => {
    const growth = [0, 1, 2, 3].reduce((sum, day) => sum + 2 ** (day / 365.25), 0) / 4;
    expect(frozenRate({ growthPerYear: 1 })).toBeCloseTo(10 * growth, 9);
  });

  it('holds sickness, and knows no drivers, events, actions, holidays, targets', () => {
    const kent = shippedScenario('kent-2025-26');
    const october = Array.from({ length: 31 }, (_, day) => dayNumber('2025-10-01') + day);
    const frozen = frozenScenario(kent, october);
    expect(frozen.calendar).toMatchObject({ days: 29, warmUpDays: 28, runOutDays: 0, bankHolidays: [] });
    for (const part of ['drivers', 'events', 'actions', 'targets', 'changed'] as const)
      expect(frozen[part]).toEqual([]);
    const dated = [frozen.streams, frozen.stages, frozen.workforce].flat();
    for (const one of dated)
      expect(JSON.stringify(one)).not.toMatch(/"(holidays|season|leaveHolidays|startsHolidays)":\[\{/);
    expect(openHere(frozen).model.flows.length).toBeGreaterThan(0);
    expect(kent.drivers.length).toBeGreaterThan(0);
  });
});
