/** An indicator in one place with its value and its level. */
export interface LevelCause {
  /** Position among the scenario's indicators. */
  readonly indicator: number;
  readonly area: number;
  /** The latest value; null when it never had one. */
  readonly value: number | null;
  readonly level: number;
  /** Whether its reading is better than its level: the rule for stepping down keeps it there. */
  readonly held: boolean;
}

/** A change of level of an area or the system (which has the index after the last area), at a reading. */
export interface LevelChange {
  readonly time: number;
  readonly area: number;
  readonly before: number;
  readonly after: number;
  /** What changed at this reading and so changed the level. */
  readonly causes: readonly LevelCause[];
  /** For a rise: the indicators that were at the new level already. */
  readonly already: readonly LevelCause[];
}

/** What happens to an action in one area (or the system). */
export type ActionMove = 'committed' | 'refused' | 'cancelled' | 'started' | 'ended';

/**
 * Receives the mornings, changes of level and moves of actions of a single winter run with a log. It changes nothing.
 */
export interface WinterObserver {
  /** After the morning reading and before decisions; `day` is a simulated day. */
  onMorning(day: number): void;
  onLevelChange(change: LevelChange): void;
  onAction(action: number, area: number, move: ActionMove, time: number): void;
}
