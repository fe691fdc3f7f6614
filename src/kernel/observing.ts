/**
 * Whether this compilation of the kernel reports every move to its host. The kernel is compiled twice: usual winters pay
 * nothing for what only winters with a log need.
 */
export const OBSERVED: bool = false;
