import { expect, it } from 'vitest';
import { defaultAlarm, judgeAlarms } from './alarms.ts';
import { mostOf, type SettingFigure } from './settingFigures.ts';

const days = 60;
const judgement = { missWorth: 3 };

it('knows the most of a figure that counts days, and reaches it', () => {
  const counts = (level: number, crises: { onset: number; end: number }[]) =>
    judgeAlarms(new Uint8Array(days).fill(level), crises as never, { ...defaultAlarm, horizonDays: 0 }, 0);
  const most = (figure: SettingFigure) => mostOf(figure, days, judgement);
  expect(counts(4, []).alarmDays).toBe(most('alarmDays'));
  expect(counts(4, []).falseDays).toBe(most('falseDays'));
  const missed = counts(1, [{ onset: 0, end: days - 1 }]);
  expect(missed.missedDays).toBe(most('missedDays'));
  expect(missed.falseDays + judgement.missWorth * missed.missedDays).toBe(most('wrongDays'));
  expect(mostOf('wrongDays', days, { missWorth: 0.5 })).toBe(days);
});

it('knows none of a figure that counts what may come more than once a day', () => {
  for (const figure of ['changes', 'flaps', 'alarms', 'hits'] as const)
    expect(mostOf(figure, days, judgement)).toBeUndefined();
});
