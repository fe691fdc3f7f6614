/**
 * The version of result documents of every kind. 1 (which they did not say) named the scenario by id, title and hash only;
 * 2 says with `inputs` and `documents` what it was made from.
 */
export const resultVersion = 2;
