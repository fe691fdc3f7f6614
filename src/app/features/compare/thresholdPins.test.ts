import { expect, it } from 'vitest';
import { shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { defaultAlarm } from '../../../analysis/thresholds/alarms.ts';
import type { Pin } from '../../stores/pinStore.ts';
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
  expect(whyNotBeside('wrongDays', pinned(), usual)).toBeNull();
  const crises = pinned({ over: 120 });
  expect(whyNotBeside('missed', crises, usual)).toMatch(
    /^a crisis is more than 120 .* there, more than 100 .* here$/,
  );
  expect(whyNotBeside('alarmDays', crises, usual)).toBeNull();
  const alarms = pinned({ alarm: { level: 4 } });
  expect(whyNotBeside('alarmDays', alarms, usual)).toMatch(/^an alarm is OPEL 4 .* there, OPEL 3 or above/);
  expect(whyNotBeside('flaps', alarms, usual)).toBeNull();
  const lead = pinned({ alarm: { horizonDays: 9 } });
  expect(whyNotBeside('missed', lead, usual)).toContain('3 to 9 days before a crisis there, 3 to 14 here');
  const worth = pinned({ missWorth: 4 });
  expect(whyNotBeside('wrongDays', worth, usual)).toContain('counts for 4 needless days there, 1 here');
  expect(whyNotBeside('falseDays', worth, usual)).toBeNull();
  for (const other of [pinned({ alarm: { scope: 'Hills' } }), pinned({ days: 90 })])
    expect(whyNotBeside('flaps', other, usual)).toBe('its levels are of another place or of other days');
});

it('lists the settings of all, each once', () => {
  const ids = settingsOf([pinned({ settings: ['present', 'a'] }), pinned({ settings: ['present', 'a+b'] })]);
  expect(ids.map(({ id }) => id)).toEqual(['present', 'a', 'a+b']);
});
