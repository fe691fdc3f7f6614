/** Winters of a run unless another number is given: enough for ±3 points on a chance, in some seconds. */
export const usualReplications = 1_000;

/** The seed unless another is given. Results name the seed, so that anybody can repeat them. */
export const usualSeed = 'winter';
