/**
 * The version of result documents of every kind. Version 1, which documents did not state, named the scenario only by
 * id, title and hash. Version 2 records in `inputs` and `documents` what the scenario was made from.
 */
export const resultVersion = 2;
