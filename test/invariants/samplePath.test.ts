import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personState } from '../../src/model/person.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { LoggedWinter } from '../support/loggedWinter.ts';
import { presenceOf } from '../support/presence.ts';
import { shippedDocument, shippedFiles, shippedScenario } from '../support/shippedFiles.ts';

const scenarioIds = shippedFiles
  .map(shippedDocument)
  .flatMap(({ id, kind }) => (kind === 'overlay' ? [] : [id]));

/**
 * The sample-path identity behind Little's law: the integral of the number present is the sum of each person's
 * time inside, clipped to the window, to rounding. And people: who came and has not left is inside.
 */
function check(scenario: Scenario, replication: number): void {
  const winter = new LoggedWinter(scenario, { replication });
  const { timeline, stations, network } = winter.opened.model;
  const { stations: states, people } = winter.opened.winter.replication;
  const presence = presenceOf(winter.moves, timeline.windowStart, timeline.windowEnd, timeline.days);
  const days = timeline.windowEnd - timeline.windowStart;
  for (const station of stations) {
    const { id } = scenario.stages[station.stage];
    const area = network.areaIds[station.area] ?? 'system';
    const found = presence.get(`${id}/${area}`) ?? {
      waitingDays: 0,
      occupiedDays: 0,
      waiting: 0,
      occupied: 0,
    };
    const figure = (measure: string) => winter.figure(`stage.${id}.${area}.${measure}`) * days;
    expectClose(figure('meanQueueLength'), found.waitingDays, `${id}/${area} waiting`);
    expectClose(figure('meanOccupied'), found.occupiedDays, `${id}/${area} occupied`);
    expect(states[station.index].waiting, `${id}/${area} waiting at the end`).toBe(found.waiting);
    expect(states[station.index].occupied, `${id}/${area} occupied at the end`).toBe(found.occupied);
  }
  const count = (move: string) => winter.moves.filter((one) => one.move === move).length;
  // Diverted people never arrived; people who are still to come are in no stage yet.
  let inside = 0;
  people.forEach(({ state }) => (inside += state === personState.coming ? 0 : 1));
  expect(count('arrive') - count('leave')).toBe(inside);
}

function expectClose(value: number, expected: number, what: string): void {
  expect(Math.abs(value - expected), `${what}: ${value} against ${expected}`).toBeLessThan(
    1e-9 * Math.max(1000, expected),
  );
}

describe('sample-path Little’s law and conservation of people', () => {
  it.each(scenarioIds)('%s', (id) => {
    check(shippedScenario(id), 1);
  });

  it('Kent in a severe flu winter', () => {
    check(shippedScenario('kent-2025-26', ['early-severe-flu']), 2);
  });

  it('generated networks', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(50), (scenario, replication) => check(scenario, replication)),
      { numRuns: 25, seed: 2026 },
    );
  }, 60_000);
});
