import type { Stage } from '../schema/stage.ts';

/** What a lever acts on. `everyClass` takes one class of a stage, or all of them where none is named. */
export type LeverTarget =
  'stream' | 'stage' | 'everyClass' | 'class' | 'route' | 'fallback' | 'group' | 'lending' | 'indicator';

/** All that is declared of one lever: its names, what it moves and how far, and how a file may use it. */
export interface Lever {
  /** What the form calls it, by subject: 'Places: starts a day'. */
  readonly title: string;
  /** What it moves, after which the part is named: 'starts a day'. */
  readonly moves: string;
  /** The words for 0 and 1, for a lever that is a switch. */
  readonly switched?: readonly [off: string, on: string];
  readonly unit: string;
  readonly per: 'day' | 'week' | 'sitting' | 'none';
  /** Decides between two `set` effects at once: the value that is worse for the service is used. */
  readonly worse: 'high' | 'low';
  /** A winter keeps the value between these, and rounds it where it counts whole things. */
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  /** When a change takes effect. */
  readonly bites: string;
  /** What of a station is worked out anew at once when it moves: who is served next, or its caps and closure. */
  readonly refreshes?: 'order' | 'admissions';
  /** The most that a file may set it to, and may add to it or take from it. */
  readonly most: number;
  readonly target: LeverTarget;
  /** Whether it moves people alone, not work in bulk. */
  readonly peopleOnly: boolean;
  /** The kind of stage that it needs; any kind where empty. */
  readonly stageKind?: Stage['kind'];
  /** The field that the stage must have, so that there is something to move. */
  readonly needsField?: 'startsPerDay' | 'startsPerWeek';
  /** Whether it stands at 0 until something adds to it or sets it, so that a factor does nothing. */
  readonly standsAtZero: boolean;
  /** How a new effect begins, at a size that changes nothing. */
  readonly firstOp: 'multiply' | 'add';
  /** Whether the value itself is a share, which a file may write as a percentage. */
  readonly isShare: boolean;
  /** Whether its size claims something about the world and needs a source. */
  readonly isClaim: boolean;
  /** Whether rates alone show what it does, so that the expected load of what it moves is known. */
  readonly hasRate: boolean;
}

/** What a row of the table must say. The rest has the value that most levers have. */
type Row = Pick<Lever, 'title' | 'moves' | 'unit' | 'worse' | 'bites' | 'most' | 'target'> & Partial<Lever>;

/** The bound of a lever that nothing limits. */
export const unlimited = 1e9;

/** Fills in a row. Every lever has all fields in one order, since the simulation reads them often. */
export function lever(row: Row): Lever {
  const standsAtZero = row.standsAtZero ?? false;
  return {
    title: row.title,
    moves: row.moves,
    switched: row.switched,
    unit: row.unit,
    per: row.per ?? 'none',
    worse: row.worse,
    low: row.low ?? 0,
    high: row.high ?? unlimited,
    whole: row.whole ?? row.switched !== undefined,
    bites: row.bites,
    refreshes: row.refreshes,
    most: row.most,
    target: row.target,
    peopleOnly: row.peopleOnly ?? false,
    stageKind: row.stageKind,
    needsField: row.needsField,
    standsAtZero,
    firstOp: row.firstOp ?? (standsAtZero ? 'add' : 'multiply'),
    isShare: row.isShare ?? false,
    isClaim: row.isClaim ?? row.switched === undefined,
    hasRate: row.hasRate ?? true,
  };
}
