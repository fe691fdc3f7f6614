/** Kinds of event in the order in which they act at one instant (docs/mechanics.md), by the kernel's numbers. */
export const eventKind = Object.freeze({
  release: 0,
  capacity: 1,
  arrival: 2,
  start: 3,
  leave: 4,
  reading: 5,
  decision: 6,
} as const);
