const levels = 4;

/** How many winters were at each level, by scope and day. */
export class LevelCounts {
  private readonly days: number;
  private readonly scopes: number;
  private readonly counts: Uint32Array;
  private winters = 0;

  constructor(scopes: number, days: number) {
    this.days = days;
    this.scopes = scopes;
    this.counts = new Uint32Array(scopes * days * levels);
  }

  /** Adds the levels (1 to 4) of `count` winters: winter × scope × day. */
  add(byDay: Uint8Array, count: number): void {
    const cells = this.scopes * this.days;
    for (let winter = 0, at = 0; winter < count; winter++) {
      for (let cell = 0; cell < cells; cell++, at++) this.counts[cell * levels + byDay[at] - 1]++;
    }
    this.winters += count;
  }

  /** Per day the shares (0-1) of the winters at levels 1, 2, 3 and 4; four zeros before the first winter. */
  shares(scope: number): [number, number, number, number][] {
    const share = (place: number) => (this.winters === 0 ? 0 : this.counts[place] / this.winters);
    return Array.from({ length: this.days }, (_, day) => {
      const place = (scope * this.days + day) * levels;
      return [share(place), share(place + 1), share(place + 2), share(place + 3)];
    });
  }
}
