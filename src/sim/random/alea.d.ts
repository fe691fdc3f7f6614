/** Only Alea, without the rest of seedrandom. The published types name it only as a property of the whole. */
declare module 'seedrandom/lib/alea.js' {
  interface AleaDraw {
    /** A fraction in [0, 1) of 32 bits. */
    (): number;
    /** A signed 32-bit integer. */
    int32(): number;
  }
  const alea: (seed: string) => AleaDraw;
  export = alea;
}
