import type { Gauge, Levels } from './levels.ts';
import type { LevelCause, LevelChange } from './winterObserver.ts';

/** The level of every gauge, to compare with after the next reading. */
export function gaugeLevels(levels: Levels): number[] {
  return levels.gauges.map((gauge) => levels.levelOf(gauge));
}

/** The changes of a reading at this time, of each area and the system, with their causes. */
export function levelChanges(
  levels: Levels,
  time: number,
  before: Uint8Array,
  gaugesBefore: readonly number[],
): LevelChange[] {
  const changes: LevelChange[] = [];
  const system = before.length - 1;
  levels.current.forEach((after, area) => {
    if (after === before[area]) return;
    const isCause = (gauge: Gauge, at: number) =>
      (area === system || gauge.area === area) &&
      (after > before[area]
        ? levels.levelOf(gauge) >= after
        : levels.levelOf(gauge) < gaugesBefore[at] && gaugesBefore[at] >= before[area]);
    const causes = levels.gauges.filter(isCause).map((gauge) => causeOf(levels, gauge));
    changes.push({ time, area, before: before[area], after, causes });
  });
  return changes;
}

function causeOf(levels: Levels, gauge: Gauge): LevelCause {
  const { position, area, state } = gauge;
  return { indicator: position, area, value: state.value, level: levels.levelOf(gauge) };
}
