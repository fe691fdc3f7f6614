/** The message that a worker posts now and then while it simulates. Without it, the worker counts as stuck. */
export const ALIVE = 'winterproof:alive';
