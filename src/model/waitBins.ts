/** Bins of the histogram of waits: 32 to each doubling of (wait × 64 + 1), so that 1,500 days fit. */
export const waitBins = 640;

const waitScale = 64;
const asFloat = new Float32Array(1);
const asBits = new Uint32Array(asFloat.buffer);

/** The bin of a wait in days. Widths are under a minute at 0 and about 3% of a long wait. */
export function waitBin(days: number): number {
  asFloat[0] = days * waitScale + 1;
  const bin = (asBits[0] >>> 18) - (127 << 5);
  return bin < waitBins ? bin : waitBins - 1;
}

/** The shortest wait, in days, that falls into a bin. */
export function waitBinStart(bin: number): number {
  asBits[0] = (bin + (127 << 5)) << 18;
  return (asFloat[0] - 1) / waitScale;
}
