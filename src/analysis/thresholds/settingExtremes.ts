import { type Judgement, runSetting } from './settingFigures.ts';
import type { RecordedSetting } from './settings.ts';

/** A winter, counted from 0, and its number of days on the wrong side. */
export interface MarkedDays {
  readonly winter: number;
  readonly days: number;
}

/**
 * The winters in which a setting did worst: most days of needless alarm, most days of crisis without an alarm. Null
 * where none.
 */
export interface SettingExtremes {
  readonly needless: MarkedDays | null;
  readonly missed: MarkedDays | null;
}

/** Finds the winters in which a setting did worst. */
export function settingExtremes(
  { scenario, recordings }: RecordedSetting,
  judgement: Judgement,
): SettingExtremes {
  const { figures } = runSetting(scenario, recordings, judgement);
  return { needless: most(figures.falseDays), missed: most(figures.missedDays) };
}

function most(days: Float64Array): MarkedDays | null {
  const winter = days.indexOf(Math.max(...days));
  return days[winter] > 0 ? { winter, days: days[winter] } : null;
}
