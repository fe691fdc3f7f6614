import { Resolver } from './Resolver.ts';
import { mainDesk } from './mainDesk.ts';

/** The page's resolver. Its work takes too long for a page in which a person is typing. */
export const pageResolver = new Resolver(mainDesk, {
  resolve: async (task, shelf) => (await import('./resolveHere.ts')).resolveHere(task, shelf),
  loads: async (scenario) => (await import('../../analysis/load/expectedLoad.ts')).expectedLoads(scenario),
});
