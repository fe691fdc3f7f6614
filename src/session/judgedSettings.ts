import { crisesIn, peopleSeries } from '../analysis/thresholds/crisis.ts';
import { type SettingExtremes, settingExtremes } from '../analysis/thresholds/settingExtremes.ts';
import type { Judgement } from '../analysis/thresholds/settingFigures.ts';
import type { RecordedSetting } from '../analysis/thresholds/settings.ts';
import { sweep, type SweepResult } from '../analysis/thresholds/sweep.ts';
import {
  type ThresholdsDocument,
  thresholdsDocument,
  type ThresholdsRequest,
} from '../analysis/thresholds/thresholdsDocument.ts';
import { WinterBootstrap } from '../analysis/winterBootstrap.ts';
import { labelsHash } from '../scenario/labelsHash.ts';

/** Settings measured over recorded winters. */
export interface Judged {
  readonly document: ThresholdsDocument;
  /** By setting: the winters in which it did worst. */
  readonly extremes: Readonly<Record<string, SettingExtremes>>;
}

interface Asked {
  readonly seed: string;
  readonly request: ThresholdsRequest;
}

/** Measures recorded settings, and remembers the last measurement and the last sweep: both take long. */
export class JudgedSettings {
  #last: { readonly key: string; readonly judged: Judged } | null = null;
  #sweep: { readonly key: string; readonly result: SweepResult } | null = null;

  /** What takes long and seldom changes: all but the sweep and the plan. It is worked out once for a question. */
  of({ seed, request }: Asked, recorded: readonly RecordedSetting[]): Judged {
    const key = JSON.stringify([
      seed,
      { ...request, axes: [] },
      recorded.map(({ recordings, scenario, ...setting }) => [
        setting,
        labelsHash(scenario),
        recordings.winters.length,
      ]),
    ]);
    if (this.#last?.key === key) return this.#last.judged;
    const document = thresholdsDocument(recorded, { ...request, axes: [] }, seed);
    const judgement = judgementOf(document, recorded[0]);
    const extremes = Object.fromEntries(
      recorded.map((setting) => [setting.id, settingExtremes(setting, judgement)]),
    );
    const judged = { document, extremes };
    this.#last = { key, judged };
    return judged;
  }

  /** The sweep of the first setting, once for a question. */
  sweepOf(request: ThresholdsRequest, first: RecordedSetting, document: ThresholdsDocument): SweepResult {
    const { alarm, crisis, measure, replications } = document;
    const name = labelsHash(first.scenario);
    const key = JSON.stringify([request.axes, name, alarm, crisis, measure, replications]);
    if (this.#sweep?.key !== key) {
      const judgement = judgementOf(document, first);
      const result = sweep(
        first,
        request.axes,
        judgement,
        request.measure,
        new WinterBootstrap(replications),
      );
      this.#sweep = { key, result };
    }
    return this.#sweep.result;
  }
}

/** What a document was judged by. */
function judgementOf(
  { alarm, crisis, measure }: ThresholdsDocument,
  { recordings }: RecordedSetting,
): Judgement {
  const crises = peopleSeries(recordings, crisis).map((people) => crisesIn(people, crisis));
  return { alarm, crises, crisisDays: crisis.days, missWorth: measure.missWorth };
}
