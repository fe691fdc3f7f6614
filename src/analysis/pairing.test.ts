import { expect, it } from 'vitest';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { renamePart } from '../scenario/edit/parts/renamePart.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { pairingOf } from './pairing.ts';

const tiny = tinyScenario();
const [desk, ward] = tiny.stages;
const event = { id: 'storm', when: { date: '2025-12-28' }, durationDays: 2, effects: [] };
const more = { ...ward, id: 'annexe', places: 3 };

/** The scenario with another id for a part, as the page renames it. */
function renamed(words: string[], id: string): Scenario {
  const result = renamePart(tiny, words, id);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { ...result.scenario, id: 'renamed' };
}

it.each([
  ['another id of the scenario', tiny, tinyScenario({ id: 'other', title: 'Other' })],
  ['a stage under a new id that keeps its key', tiny, renamed(['stages', 'ward'], 'beds')],
  ['an id that another part had, with its own key', tiny, renamed(['areas', 'north'], 'coast')],
  ['an event more', tiny, tinyScenario({ events: [event] })],
  [
    'another event in each',
    tinyScenario({ events: [{ ...event, id: 'flood', durationDays: 5 }] }),
    tinyScenario({ events: [event] }),
  ],
  ['a stage more', tiny, { ...tiny, stages: [...tiny.stages, more] } as Scenario],
  [
    'another stage more in each',
    { ...tiny, stages: [...tiny.stages, more] } as Scenario,
    { ...tiny, stages: [...tiny.stages, { ...more, id: 'hotel', places: 8 }] } as Scenario,
  ],
  ['an area less', tiny, tinyScenario({ areas: [{ id: 'north' }] })],
])('pairs two scenarios with %s', (_, one, other) => {
  expect([pairingOf(one, other), pairingOf(other, one)]).toEqual(['paired', 'paired']);
});

it.each([
  ['the same stage under another key', { ...tiny, stages: [desk, { ...ward, key: 'beds' }] }],
  ['a stage under another id and no key', { ...tiny, stages: [desk, { ...ward, id: 'beds', name: 'Beds' }] }],
  [
    'an area in place of another',
    tinyScenario({ areas: [{ id: 'north' }, { id: 'coast', name: 'The coast' }] }),
  ],
  [
    'streams that share no key',
    tinyScenario({ streams: [{ ...tiny.streams[0], id: 'all', ratePerDay: 7 }] }),
  ],
  ['an action under another key', { ...tiny, actions: [{ ...tiny.actions[0], key: 'a' }, tiny.actions[1]] }],
  ['other dates', tinyScenario({ calendar: { ...tiny.calendar, startDate: '2024-12-25' } })],
])('takes two scenarios with %s as separate', (_, other) => {
  const there = other as Scenario;
  expect([pairingOf(tiny, there), pairingOf(there, tiny)]).toEqual(['separate', 'separate']);
});

it('takes a class of one stage under another key as separate', () => {
  const of = (key: string) => {
    const classes = [{ id: 'urgent', key }];
    return { ...tiny, stages: [{ ...desk, classes }, ward] } as unknown as Scenario;
  };
  expect([pairingOf(of('a'), of('a')), pairingOf(of('a'), of('b'))]).toEqual(['paired', 'separate']);
});

it('compares nothing over another number of days', () => {
  const longer = tinyScenario({ calendar: { ...tiny.calendar, days: 21 } });
  expect(pairingOf(tiny, longer)).toBe('otherLength');
});
