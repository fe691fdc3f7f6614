import { levelOf } from './bands.ts';
import type { Gauge, Levels } from './levels.ts';
import type { LevelCause, LevelChange } from './winterObserver.ts';

/** The level of every gauge, to compare after the next reading. */
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
  levels.current.forEach((after, area) => {
    if (after === before[area]) return;
    const reading = { levels, before, gaugesBefore, area, after };
    const causes = causesOf(reading).map((gauge) => causeOf(levels, gauge));
    const already = alreadyThere(reading).map((gauge) => causeOf(levels, gauge));
    changes.push({ time, area, before: before[area], after, causes, already });
  });
  return changes;
}

interface Reading {
  readonly levels: Levels;
  readonly before: Uint8Array;
  readonly gaugesBefore: readonly number[];
  readonly area: number;
  readonly after: number;
}

/**
 * What moved at this reading and so changed the level: the gauges that moved the same way, first those of areas whose level
 * moved with it (for the system) and that have come to the new level or left the old one; with none of these, any that
 * moved. An indicator that is left out, or back, can change a level either way.
 */
function causesOf({ levels, before, gaugesBefore, area, after }: Reading): Gauge[] {
  const system = before.length - 1;
  const isRise = after > before[area];
  const change = (gauge: Gauge) => levels.levelOf(gauge) - gaugesBefore[levels.gauges.indexOf(gauge)];
  const here = levels.gauges.filter((gauge) => area === system || gauge.area === area);
  const moved = here.filter((gauge) => change(gauge) !== 0);
  const sameWay = moved.filter((gauge) => change(gauge) > 0 === isRise);
  const areaMoved = ({ area: place }: Gauge) =>
    place === system ||
    (isRise ? levels.current[place] > before[place] : levels.current[place] < before[place]);
  const inMoved = area === system ? sameWay.filter(areaMoved) : sameWay;
  const atLevel = inMoved.filter((gauge) =>
    isRise ? levels.levelOf(gauge) >= after : gaugesBefore[levels.gauges.indexOf(gauge)] >= before[area],
  );
  return [atLevel, inMoved, sameWay, moved].find((gauges) => gauges.length > 0) ?? [];
}

/** Of a rise, the gauges that were at the new level before and still are: others needed them to be. */
function alreadyThere({ levels, before, gaugesBefore, area, after }: Reading): Gauge[] {
  if (after < before[area]) return [];
  const system = before.length - 1;
  return levels.gauges.filter(
    (gauge, at) =>
      (area === system || gauge.area === area) && gaugesBefore[at] >= after && levels.levelOf(gauge) >= after,
  );
}

function causeOf(levels: Levels, gauge: Gauge): LevelCause {
  const { position, area, state, bands } = gauge;
  const level = levels.levelOf(gauge);
  const held = level > 0 && state.value !== null && levelOf(bands, state.value) < level;
  return { indicator: position, area, value: state.value, level, held };
}
