import { create } from 'zustand';
import { type AlarmRule, defaultAlarm } from '../../analysis/thresholds/alarms.ts';
import { type CrisisMeasure, defaultCrisisDays } from '../../analysis/thresholds/crisis.ts';
import type { DeclaredDay } from '../../analysis/thresholds/declared.ts';
import type { EdgeRef } from '../../analysis/thresholds/edges.ts';
import type { SettingFigure } from '../../analysis/thresholds/settingFigures.ts';

/** A threshold to be tried at values from `from` to `to`. */
export interface SweepChoice {
  readonly edge: EdgeRef;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** The choices about thresholds, apart from the document. Null means the usual choice for the scenario. */
export interface ThresholdsAsked {
  /** Winters without actions that are recorded. */
  readonly winters: number;
  /** Ids of the settings that are compared with the present one. Null: all settings. */
  readonly settings: readonly string[] | null;
  /** Ids of overlays that are one setting more, each in the order in which they are offered. */
  readonly joined: readonly (readonly string[])[];
  /** Whose delay makes a crisis. */
  readonly people: CrisisMeasure | null;
  /** More people than this are a crisis. Null: the number that nine mornings in ten do not exceed. */
  readonly over: number | null;
  readonly crisisDays: number;
  readonly alarm: AlarmRule;
  readonly missWorth: number;
  readonly measure: SettingFigure;
  /** None, one for a curve, or two for a map. */
  readonly sweep: readonly SweepChoice[];
  readonly declared: readonly DeclaredDay[];
}

/** As on the command line. */
const USUAL: ThresholdsAsked = {
  winters: 200,
  settings: null,
  joined: [],
  people: null,
  over: null,
  crisisDays: defaultCrisisDays,
  alarm: defaultAlarm,
  missWorth: 1,
  measure: 'wrongDays',
  sweep: [],
  declared: [],
};

/** The present choices about thresholds. */
export const thresholdsStore = create<ThresholdsAsked>(() => USUAL);

/** Changes the choices about thresholds. */
export function askOfThresholds(change: Partial<ThresholdsAsked>): void {
  thresholdsStore.setState(change);
}
