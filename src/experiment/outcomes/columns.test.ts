import { describe, expect, it } from 'vitest';
import { shippedScenario } from '../../../test/support/shippedFiles.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { groupOfOutcomeId, wordsOfOutcomeId } from '../../scenario/outcomeIds.ts';
import { type Column, columnsOf, isAboutLevels, isOfOneArea } from './columns.ts';

const asked = [
  { id: 'seen', kind: 'startedWithin', stage: 'desk', days: 1 },
  { id: 'piled', kind: 'debt', stage: 'desk' },
];

/** The columns of a scenario without areas, and with one outcome of every sort. */
function columnsOfOne(): Column[] {
  return columnsOf(
    tinyScenario({
      areas: [],
      outcomes: asked,
      costs: { priceYear: '2025/26', delayedBedDay: 1 },
      streams: [
        { id: 'people', ratePerDay: 6, routes: [{ to: [{ to: 'desk' }] }] },
        { id: 'calls', ratePerDay: 6, scope: 'system', bulk: { team: 'desk', hoursEach: 0.1 } },
      ],
    }),
  );
}

const inOneScope = [
  ...['daysAt1', 'daysAt2', 'daysAt3', 'daysAt4', 'daysAt3Plus', 'longestSpell3', 'changes'],
  ...['reached2', 'firstDay2', 'reached3', 'firstDay3', 'reached4', 'firstDay4'],
];
const ofStage = [
  ...['arrivals', 'starts', 'completions', 'meanQueueLength', 'meanOccupied', 'utilisation'],
  ...['meanWaitDays', 'notStarted', 'waitSoFarDays'],
];
const ofAction = ['started', 'daysActive', 'cost', 'refused'];

describe('the columns of the outcome table', () => {
  it('stand in one order, which rows that were kept have too', () => {
    expect(columnsOfOne().map(({ id }) => id)).toEqual([
      'events',
      ...inOneScope.map((figure) => `${figure}.system`),
      ...['bedDaysLost', 'delayDays', 'within1Day', 'within2Days', 'within7Days', 'diverted'],
      ...['peakWaiting.desk', 'peakWaiting.ward'],
      ...['seen', 'piled.end', 'piled.afterRunOut', 'piled.hours'],
      ...['costOfActions', 'costOfDelay', 'costOfCare'],
      ...['bulk.calls.items', 'bulk.calls.backlogHours'],
      ...['extra', 'note'].flatMap((id) => ofAction.map((figure) => `action.${id}.${figure}`)),
      ...['2', '3', '4'].map((level) => `cause.system.${level}.waiting`),
      ...['desk', 'ward'].flatMap((id) => ofStage.map((figure) => `stage.${id}.system.${figure}`)),
    ]);
  });

  it('say in fields what their ids say', () => {
    for (const column of [...columnsOf(shippedScenario('kent-2025-26')), ...columnsOfOne()]) {
      const { id, group, scope, stage, action, indicator, stream } = column;
      const named = (kind: string) => wordsOfOutcomeId(id).find((one) => one.kind === kind)?.word;
      const isAsked = column.asked !== undefined;
      expect({ id, action, indicator, stream }).toEqual({
        id,
        action: named('action'),
        indicator: named('indicator'),
        stream: named('stream'),
      });
      expect([id, scope === 'system' ? undefined : scope]).toEqual([id, named('area')]);
      if (!isAsked) expect([id, stage]).toEqual([id, named('stage')]);
      if (isAsked && id.includes('.')) expect(named('outcome')).toBe(column.asked);
      if (group !== 'events') expect([id, groupOfOutcomeId(id)]).toEqual([id, group]);
    }
  });

  it('do not take a part for an area that has the same id', () => {
    const scenario = tinyScenario({
      areas: [{ id: 'ward' }, { id: 'reached' }],
      outcomes: [{ ...asked[0], id: 'reachedInTime' }],
    });
    const columns = new Map(columnsOf(scenario).map((column) => [column.id, column]));
    const ofAreas = [
      'peakWaiting.ward',
      'bedDaysLost.ward',
      'reached3.ward',
      'reached3.anyArea',
      'reached3.system',
    ];
    expect(ofAreas.map((id) => isOfOneArea(columns.get(id)!))).toEqual([false, true, true, false, false]);
    const ofLevels = ['reachedInTime', 'reached3.reached', 'changes.ward', 'peakWaiting.ward'];
    expect(ofLevels.map((id) => isAboutLevels(columns.get(id)!))).toEqual([false, true, true, false]);
  });
});
