import { DeskClient } from './DeskClient.ts';
import { firstDesk } from './earlyWorkers.ts';

/** The desk that runs plans and what belongs to them, and resolves scenarios. */
export const mainDesk = new DeskClient(firstDesk);
