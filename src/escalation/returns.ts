import type { Model } from '../model/compile/model.ts';
import { keyOf } from '../scenario/keyOf.ts';
import { drawKeyOf } from '../model/drawKeyOf.ts';
import type { Reader } from '../model/indicators/compileIndicators.ts';
import type { SimulatedWinter } from '../model/winter/simulatedWinter.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';

interface Source {
  readonly read: Reader;
  readonly reportingCell: number;
  readonly missingProbability: number;
  readonly missingKey: number;
}

/**
 * The values reported for the indicators of a winter as it is simulated, by the numbers of `readingPlaces`. They depend
 * on the moment, never on a level, and draw nothing in order: reading twice changes nothing.
 */
export class Returns {
  readonly placeCount: number;
  private readonly winter: SimulatedWinter;
  private readonly sources: readonly Source[];

  constructor(model: Model, winter: SimulatedWinter) {
    this.winter = winter;
    this.sources = model.indicators.flatMap((compiled) =>
      compiled.read.map((read, at) => sourceOf(model, compiled, read, compiled.areas[at])),
    );
    this.placeCount = this.sources.length;
  }

  /** The value at this moment. Null where that day's return is missing by chance, or an event stops it. */
  reported(place: number): number | null {
    const source = this.sources[place];
    return this.isReported(source) ? source.read(this.winter) : null;
  }

  private isReported({ reportingCell, missingProbability, missingKey }: Source): boolean {
    const { winter } = this;
    if (reportingCell >= 0 && winter.leverValue(reportingCell, 1) < 0.5) return false;
    if (missingProbability === 0) return true;
    const a = childA(winter.keyA, winter.keyB, missingKey);
    const b = childB(winter.keyA, winter.keyB, missingKey);
    const date = winter.model.timeline.origin + winter.day;
    return uniform(a, b, purposes.missingReading + 64 * date) >= missingProbability;
  }
}

function sourceOf(
  model: Model,
  { indicator }: Model['indicators'][number],
  read: Reader,
  area: number,
): Source {
  return {
    read,
    reportingCell: model.cells.find('reporting', indicator.id, area),
    missingProbability: indicator.missingProbability,
    missingKey: drawKeyOf(`missing/${keyOf(indicator)}/${model.network.areaKey(area)}`),
  };
}
