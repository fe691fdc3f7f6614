import { expect, it } from 'vitest';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import type { SettingFigure } from '../../../analysis/thresholds/settingFigures.ts';
import { defaultAlarm } from '../../../analysis/thresholds/alarms.ts';
import type { Pin } from '../../results/pinStore.ts';
import { settingsOf, whyNotBeside } from './thresholdPins.ts';

const scenario = shippedScenario('example-county');
const setting = (id: string) => ({ id, title: id });

function pinned({ over = 100, alarm = {}, missWorth = 1, days = 182, settings = ['present'] } = {}) {
  const document = {
    alarm: { ...defaultAlarm, ...alarm },
    crisis: { stage: null, scope: 'system', over, days: 3 },
    measure: { name: 'wrongDays', missWorth },
    startDate: '2025-10-01',
    days,
    settings: settings.map(setting),
  };
  return { kind: 'thresholds', answer: { scenario, reading: { document } } } as unknown as Pin<'thresholds'>;
}

it('sets side by side what is of the same crises, alarms and levels, and says in words what is not', () => {
  const usual = pinned();
  const why = (figure: SettingFigure, one: Pin<'thresholds'>, reference: Pin<'thresholds'>) =>
    whyNotBeside(figure, one, reference, (pin) => (pin === usual ? 'Usual' : 'Other'));
  expect(why('wrongDays', pinned(), usual)).toBeNull();
  const crises = pinned({ over: 120 });
  expect(why('missed', crises, usual)).toMatch(
    /^In “Other”, a crisis is more than 120 .*\. In “Usual”, a crisis is more than 100 .*\.$/,
  );
  expect(why('alarmDays', crises, usual)).toBeNull();
  const alarms = pinned({ alarm: { level: 4 } });
  expect(why('alarmDays', alarms, usual)).toMatch(
    /^In “Other”, an alarm is OPEL 4 .*\. In “Usual”, an alarm is OPEL 3 or above/,
  );
  expect(why('flaps', alarms, usual)).toBeNull();
  const lead = pinned({ alarm: { horizonDays: 9 } });
  expect(why('missed', lead, usual)).toBe(
    'In “Other”, an alarm is in time 3 to 9 days before a crisis. In “Usual”, an alarm is in time 3 to 14 days before a crisis.',
  );
  const worth = pinned({ missWorth: 4 });
  expect(why('wrongDays', worth, usual)).toMatch(
    / counts as 4 needless days\. In “Usual”, .* counts as 1 needless day\.$/,
  );
  expect(why('falseDays', worth, usual)).toBeNull();
  for (const other of [pinned({ alarm: { scope: 'Hills' } }), pinned({ days: 90 })])
    expect(why('flaps', other, usual)).toBe('The levels are of different areas or of different days.');
});

it('lists the settings of all, each once', () => {
  const ids = settingsOf([pinned({ settings: ['present', 'a'] }), pinned({ settings: ['present', 'a+b'] })]);
  expect(ids.map(({ id }) => id)).toEqual(['present', 'a', 'a+b']);
});
