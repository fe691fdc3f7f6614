/** How long a place is kept after its holder is ready to leave it, by the kernel's numbers (src/kernel/state.ts). */
export const holdMode = Object.freeze({ no: 0, untilStart: 1, untilEnd: 2 } as const);
