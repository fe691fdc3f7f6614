import { Resolver } from './Resolver.ts';
import { startResolver } from './startResolver.ts';

/** The page's resolver: what it does takes too long for a page that somebody types in. */
export const pageResolver = new Resolver(startResolver, {
  resolve: async (task, shelf) => (await import('./resolveHere.ts')).resolveHere(task, shelf),
  loads: async (scenario) => (await import('../../analysis/load/expectedLoad.ts')).expectedLoads(scenario),
});
