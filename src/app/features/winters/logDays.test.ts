import { describe, expect, it } from 'vitest';
import { smallScenario } from '../../../../test/cli/support/smallScenario.ts';
import { scenarioOf } from '../../../../test/support/scenarioOf.ts';
import { logDocument, type LogEntry } from '../../../analysis/result/logDocument.ts';
import { seriesOf } from '../../../experiment/record/series.ts';
import { logWinter } from '../../../experiment/run/winterLog.ts';
import { actionsInForce } from './actionsInForce.ts';
import { logDays, nextChange } from './logDays.ts';
import { attendanceInWords, staffingOfDay } from './staffingDay.ts';
import { stageReadings } from './stageReadings.ts';
import { seriesOfWinter } from './winterSeries.ts';
import { openHere } from '../../../../test/support/openHere.ts';

const small = smallScenario() as object;
const scenario = scenarioOf({ ...small, workforce: [{ id: 'nurses', name: 'Nurses', posts: 30 }] });
const winter = { seed: 'winter', replication: 0, policy: { actions: 'plan' } } as const;
const reply = logWinter(openHere(scenario), winter);
if (reply.kind === 'failed') throw new Error(reply.problem.message);
const { log } = reply;
const { entries } = logDocument(log, { scenario, hash: 'h', ...winter });
const everything = { area: null, kind: 'all' } as const;

describe('logDays', () => {
  it('has every entry of the counted days under its day, with the cause of each rise', () => {
    const days = logDays(scenario, entries, everything);
    expect([...days.values()].flat()).toHaveLength(entries.length);
    const rises = [...days.values()].flat().filter(({ text }) => text.includes('OPEL 1 to 2'));
    expect(rises.length).toBeGreaterThan(0);
    for (const { text, level, time } of rises) {
      expect(text).toMatch(/, for waiting(, North)? \d+ cases \(OPEL 2\)$/);
      expect([level, time]).toEqual([2, '10:00']);
    }
  });

  it('keeps to an area and a kind; events are everybody’s, and entries outside the counted days are left out', () => {
    const texts = (kind: 'level' | 'action', area: string | null) =>
      [...logDays(scenario, entries, { kind, area }).values()].flat().map(({ text }) => text);
    expect(texts('level', 'North').every((text) => text.startsWith('North: '))).toBe(true);
    expect(texts('level', null).length).toBeGreaterThan(texts('level', 'North').length);
    expect(texts('action', null).every((text) => text.includes('owner: Head of commissioning'))).toBe(true);
    const event = (date: string): LogEntry => ({
      kind: 'event',
      event: 'storm',
      move: 'begins',
      date,
      hour: 0,
    });
    const early = [event('2025-09-30'), event('2025-10-01'), event('2025-11-30')];
    expect([...logDays(scenario, early, { area: 'North', kind: 'all' }).keys()]).toEqual([0]);
  });
});

describe('nextChange', () => {
  const days = new Map([3, 9, 5].map((day) => [day, []]));

  it('is the nearest day with something, on or back, and none beyond the last', () => {
    expect([0, 3, 5, 9].map((from) => nextChange(days, from, 1))).toEqual([3, 5, 9, null]);
    expect([99, 9, 5, 3].map((from) => nextChange(days, from, -1))).toEqual([9, 5, 3, null]);
  });
});

describe('the chosen day', () => {
  it('has the actions in force from the day on which they start until they end', () => {
    const moves = entries.filter((entry) => entry.kind === 'action');
    const isOn = (day: number) => actionsInForce(scenario, entries, day).length === 1;
    const days = logDays(scenario, moves, everything);
    const started = [...days].find(([, lines]) => lines.some(({ text }) => text.includes(' starts')));
    expect(isOn(started![0] - 1)).toBe(false);
    expect(actionsInForce(scenario, entries, started![0])).toMatchObject([
      { id: 'moreBeds', owner: 'Head of commissioning' },
    ]);
  });

  it('has the people at work in each group', () => {
    const [group] = staffingOfDay(scenario, log.staffing, 0, null);
    expect(attendanceInWords(group)).toBe('30 of 30 due (100%)');
    expect(staffingOfDay(scenario, log.staffing, 0, 'North')).toEqual([group]);
    expect(staffingOfDay(scenario, log.staffing, 0, 'Nowhere')).toEqual([]);
    expect(attendanceInWords({ ...group, present: 0, due: 0 })).toBe('nobody due');
  });
});

describe('stageReadings', () => {
  it('has what the day series of the winter say, for the system where a stage has no other', () => {
    const series = seriesOfWinter(log, seriesOf(scenario), scenario.calendar.days);
    const at = (scope: string, day: number) => stageReadings(scenario, series, scope, day).beds;
    expect(at('system', 20)).toEqual({
      waiting: series.get('waiting.beds.system')![20],
      occupied: series.get('occupied.beds.system')![20],
    });
    expect(at('North', 20)).toEqual(at('system', 20));
    expect(at('system', 20).occupied).toBeGreaterThan(50);
    expect(at('Nowhere', 20)).toEqual({ waiting: null, occupied: null });
  });
});
