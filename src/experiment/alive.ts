/** What a worker says now and then while it simulates, so that silence tells that it does not. */
export const ALIVE = 'winterproof:alive';
