/** Levels of days so far. */
export interface SavedLevelDays {
  readonly levels: Uint8Array;
  readonly changes: Int32Array;
}

/**
 * The levels of a winter's counted days: for each day, the highest level in force from its morning reading to the next.
 */
export class LevelDays {
  /** scopes × counted days. */
  readonly levels: Uint8Array;
  /** Changes of level in the window, by scope. */
  readonly changes: Int32Array;
  private readonly days: number;

  constructor(scopes: number, days: number) {
    this.days = days;
    this.levels = new Uint8Array(scopes * days);
    this.changes = new Int32Array(scopes);
  }

  clear(): void {
    this.levels.fill(1);
    this.changes.fill(0);
  }

  save(): SavedLevelDays {
    return { levels: this.levels.slice(), changes: this.changes.slice() };
  }

  load({ levels, changes }: SavedLevelDays): void {
    this.levels.set(levels);
    this.changes.set(changes);
  }

  /** Takes the morning reading of a counted day. The levels in force until then no longer matter. */
  beginDay(day: number, current: Uint8Array): void {
    for (let scope = 0; scope < current.length; scope++)
      this.levels[scope * this.days + day] = current[scope];
  }

  /** Takes any reading of a counted day, with the levels before it. */
  note(day: number, before: Uint8Array, current: Uint8Array): void {
    for (let scope = 0; scope < current.length; scope++) {
      if (current[scope] !== before[scope]) this.changes[scope]++;
      const at = scope * this.days + day;
      if (current[scope] > this.levels[at]) this.levels[at] = current[scope];
    }
  }
}
