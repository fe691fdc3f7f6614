import { type RecordedSetting, readingKey, type Setting } from '../../src/analysis/thresholds/settings.ts';
import type { Variant } from '../../src/experiment/run/design.ts';
import type { Summary } from '../../src/experiment/summary/summary.ts';

/** The settings with the recordings of `recordingVariants`, whose summaries are given in their order. */
export function withRecordings(
  settings: readonly Setting[],
  variants: readonly Variant[],
  summaries: readonly Summary[],
): RecordedSetting[] {
  const byKey = new Map(variants.map(({ scenario }, at) => [readingKey(scenario), summaries[at].recordings]));
  return settings.map((setting) => ({ ...setting, recordings: byKey.get(readingKey(setting.scenario))! }));
}
