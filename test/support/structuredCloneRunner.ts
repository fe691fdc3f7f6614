import type { Runner } from '../../src/experiment/run/runner.ts';

/** Another runner with everything that goes in and comes out copied as between a page and its workers. */
export function structuredCloneRunner(inner: Runner): Runner {
  return {
    width: inner.width,
    open: (hash, scenario) => inner.open(hash, structuredClone(scenario)),
    run: async (shard) => structuredClone(await inner.run(structuredClone(shard))),
    close: () => inner.close(),
  };
}
