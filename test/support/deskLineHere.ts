import type { DeskLine } from '../../src/app/desk/deskLine.ts';
import { expectedLoads } from '../../src/analysis/load/expectedLoad.ts';
import { RunDesk } from '../../src/session/runDesk.ts';

/** The desk of tests: it stands in the same thread, and everything that passes is copied as between threads. */
export const deskOfTests = new RunDesk(() => 0);

const copied = structuredClone;

/** What the page starts instead of a worker: `vi.mock` of deskLine.ts returns it as `startDesk`. */
export function startDesk(): DeskLine {
  return {
    keep: async () => undefined,
    resolve: async () => Promise.reject(new Error('this desk resolves nothing')),
    loads: async (scenario) => expectedLoads(scenario),
    number: 0,
    connect: async () => undefined,
    run: async () => Promise.reject(new Error('this desk runs nothing')),
    reading: async (kind, question) => copied(await deskOfTests.reading(kind, copied(question))),
    openKept: async (facts, parts, member, figures) =>
      copied(await deskOfTests.open(copied(facts), copied(parts), copied(member), figures)),
    kept: async (run, winters) => copied(deskOfTests.plans.kept(run, winters)),
    retain: async (runs) => deskOfTests.plans.retain(runs),
    hasAnswered: () => true,
    broken: new Promise<never>(() => undefined),
    end: () => undefined,
  };
}
