import { kentRun } from './command.js';

/**
 * The most memory that a long run holds at once, against a short one.
 * @param {{ quick: boolean }} size
 */
export function kentMemory({ quick }) {
  const long = quick ? 1000 : 10_000;
  const short = kentRun(100, 2).peakMegabytes;
  const { peakMegabytes, seconds } = kentRun(long, 2);
  const line = `${long} Kent winters with two workers hold ${peakMegabytes.toFixed(0)} MB at most (10,000 under 300 MB)`;
  return [`${line}, 100 winters ${short.toFixed(0)} MB; it took ${seconds.toFixed(0)} s`];
}
