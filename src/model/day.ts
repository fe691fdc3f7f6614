import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { Contribution } from './compile/cells.ts';
import { addBurst, drawArrivals } from './demand.ts';
import { drawRosters } from './workforce.ts';
import type { Replication } from './replication.ts';
import { openStations, refreshStations, resetClocks } from './stages/stageKinds.ts';

/** 00:00: works out what drivers and events do today, who is at work, what is open, and who will arrive. */
export function startDay(winter: Replication): void {
  const { model, day } = winter;
  const { windowStart, windowEnd } = model.timeline;
  if (day === windowStart) {
    winter.counting = true;
    for (const station of winter.stations) station.reset(winter.now);
    winter.counts.open(winter);
  }
  if (day === windowEnd) winter.closeWindow();
  if (day >= windowStart) moveLevers(winter);
  refreshStations(winter);
  drawRosters(winter);
  drawArrivals(winter);
  openStations(winter);
  resetClocks(winter);
}

/** Sets the weight of every effect of the world for today and works out the cells anew. */
function moveLevers(winter: Replication): void {
  const { model, levers, day } = winter;
  for (const index of model.cells.world) {
    const contribution = model.cells.contributions[index];
    const { source } = contribution;
    if (day === model.timeline.windowStart) drawSize(winter, index);
    const weight = worldWeight(winter, contribution);
    if (contribution.burst !== undefined && weight > 0 && levers.weight[index] === 0) {
      const span = winter.eventSpans[source.index];
      const days = source.kind === 'event' ? Math.max(1, span.end - span.start) : 1;
      addBurst(
        winter,
        model.flows[contribution.burst.flow],
        levers.size[index] * contribution.scale,
        days,
        contribution.drawKey,
      );
    }
    levers.setWeight(index, weight);
  }
  levers.recomputeAfterWorld(day === model.timeline.windowStart);
}

function worldWeight(winter: Replication, { source, lagDays }: Contribution): number {
  const { kind, index } = source;
  const day = winter.day - Math.round(lagDays);
  if (kind === 'standing') return 1;
  if (kind === 'driver') return day < 0 ? 0 : winter.driverLevels[index][day];
  const span = winter.eventSpans[index];
  return span.start >= 0 && day >= span.start && day < span.end ? 1 : 0;
}

/** Draws the size of a world effect once a replication, by the effect's own key. */
function drawSize(winter: Replication, index: number): void {
  const contribution = winter.model.cells.contributions[index];
  const u = uniform(winter.keyA, winter.keyB, (contribution.drawKey + purposes.effectSize) | 0);
  winter.levers.size[index] = contribution.size.draw(u);
}
