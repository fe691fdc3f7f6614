/** Winters of a first run: enough for ±3 points on a chance, in some seconds. */
export const FIRST_REPLICATIONS = 1_000;

/** The seed of a first run. */
export const FIRST_SEED = 'winter';
