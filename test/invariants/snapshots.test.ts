import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WinterPlace } from '../../src/escalation/escalatedWinter.ts';
import { patchModel, type PreparedModel } from '../../src/experiment/run/prepareModel.ts';
import { runWinter } from '../../src/experiment/run/runWinter.ts';
import { type SavedRun, saveRun } from '../../src/experiment/run/savedWinter.ts';
import type { Detail } from '../../src/experiment/shard.ts';
import { fieldAt } from '../../src/model/kernel/records.ts';
import { winterAddress } from '../../src/model/upload/upload.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { seedKey } from '../../src/sim/random/seedKey.ts';
import { arbitraryScenario } from '../support/arbitraryScenario.ts';
import { lively } from '../support/livelyScenario.ts';
import { openHere } from '../support/openHere.ts';
import { restlessCounty } from '../support/restlessCounty.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

const details: readonly Detail[] = ['outcomes', 'full', 'logged', 'recorded'];
// The long run tries two hundred (npm run test:long:engine); a usual one as many as take some seconds.
const generated = process.env.WINTERPROOF_LONG === undefined ? 30 : 200;

/** How a winter is gone on with: on another kernel, where another winter ran before; perhaps that one ended too soon. */
interface Trial {
  readonly scenario: Scenario;
  readonly detail: Detail;
  readonly isAfterTrap: boolean;
  /** Places, counted in steps from the first. */
  readonly steps: readonly number[];
}

function run(opened: PreparedModel, detail: Detail, replication: number, from: SavedRun | null = null): void {
  const inForce = { actions: opened.model.scenario.actions.map(() => true), others: '' };
  runWinter(opened, { seed: seedKey('kept'), replication, inForce, detail, from });
}

/** All that is recorded of the winter that has ended. */
function found({ rows, days, flows, record, winter }: PreparedModel, detail: Detail): unknown {
  const row = new Float64Array(rows.length);
  rows.write(row);
  return structuredClone({
    row,
    days: detail === 'outcomes' ? null : [days.readings, days.levels],
    flows: detail === 'logged' ? [flows.flows, flows.identities] : null,
    record: detail === 'recorded' ? [record.returns, record.delayed] : null,
    waits: winter.replication.counts.waitCounts.slice(),
    firstActive: winter.plan.firstActiveDays(),
  });
}

/** Ends a winter of this kernel before its time: the events that it may have are counted as used. */
function trap(opened: PreparedModel, detail: Detail): void {
  const { winter } = opened;
  winter.beforeStep = ({ day }: WinterPlace) => {
    if (day < 5) return;
    const [session] = [winter.replication].map(
      (one) => one as unknown as { session: { laid: { memory: { i32: Int32Array } } } },
    );
    session.session.laid.memory.i32[(winterAddress + fieldAt('Winter', 'handled')) / 4] = 20_000_000;
  };
  expect(() => run(opened, detail, 3)).toThrow('more than 20000000 events');
  winter.beforeStep = null;
}

function expectToGoOn({ scenario, detail, isAfterTrap, steps }: Trial): void {
  const [here, elsewhere] = [openHere(scenario), openHere(scenario)];
  const kept: SavedRun[] = [];
  let step = 0;
  here.winter.beforeStep = () => {
    if (steps.includes(step++)) kept.push(structuredClone(saveRun(here, detail)));
  };
  run(here, detail, 1);
  const expected = found(here, detail);
  expect(kept.length).toBe(new Set(steps.filter((one) => one < step)).size);
  for (const saved of kept) {
    if (isAfterTrap) trap(elsewhere, detail);
    else run(elsewhere, detail, 2);
    run(elsewhere, detail, 1, saved);
    expect(found(elsewhere, detail)).toEqual(expected);
  }
}

describe('a winter that is kept and gone on with elsewhere comes to the same bits', () => {
  it(`${generated} generated networks, at random places`, () => {
    const trial = fc.record({
      scenario: arbitraryScenario,
      isLively: fc.boolean(),
      detail: fc.constantFrom(...details),
      isAfterTrap: fc.boolean(),
      steps: fc.uniqueArray(fc.nat(5 * 42), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(trial, ({ scenario, isLively, ...rest }) =>
        expectToGoOn({ ...rest, scenario: isLively ? lively(scenario) : scenario }),
      ),
      { numRuns: generated, seed: 14 },
    );
  });

  it.each(details)(
    'a restless county, where actions are pending, ramp and cool down, at every eleventh place, %s',
    (detail) => {
      const steps = Array.from({ length: 30 }, (_, at) => 11 * at);
      expectToGoOn({ scenario: restlessCounty(), detail, isAfterTrap: false, steps });
    },
  );

  it('Kent, in the warm-up, in the window and after it', () => {
    const { warmUpDays, days } = shippedScenario('kent-2025-26').calendar;
    const steps = [20, warmUpDays + 41, warmUpDays + 90, warmUpDays + days + 3].map(
      (day) => 5 * day + (day % 5),
    );
    expectToGoOn({ scenario: shippedScenario('kent-2025-26'), detail: 'full', isAfterTrap: false, steps });
  });

  it('is refused on a kernel of another model', () => {
    const here = openHere(restlessCounty());
    run(here, 'full', 1);
    const saved = saveRun(here, 'full');
    expect(() => run(openHere(shippedScenario('example-county')), 'full', 1, saved)).toThrow('another model');
  });

  it('is refused once a number of its scenario has been changed', () => {
    const scenario = restlessCounty();
    const here = openHere(scenario);
    run(here, 'full', 1);
    const saved = saveRun(here, 'full');
    const streams = scenario.streams.map((stream) => ({ ...stream, ratePerDay: 4 }));
    const changed = patchModel(here, { ...scenario, streams });
    expect(() => run(changed!, 'full', 1, saved)).toThrow('numbers of its scenario were changed');
  });
});
