/** What the command's exit code says. */
export const exitCodes = {
  done: 0,
  /** A check failed: the precision asked for was not reached, or a target that must be met is not. */
  checkFailed: 1,
  /** Bad usage or input: nothing was run and nothing written. */
  badInput: 2,
  /** The program failed; the message names the seed and the winter. */
  failure: 3,
  /** There are too few winters to tell whether a target that must be met is met. */
  cannotTell: 4,
  /** Stopped by Ctrl+C or a request to end. */
  stopped: 130,
} as const;

/** Said at the end of each command's help. */
export const exitCodeHelp = `
Exit codes:
  0    done
  1    a check failed: the precision asked for was not reached, or a target that must be met is not
  2    bad usage or input; nothing is written
  3    the program failed; the message names seed and winter
  4    the winters of a check cannot tell
  130  stopped`;
