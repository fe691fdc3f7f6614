import type { LeverName } from '../scenario/schema/effect.ts';

/** What one lever changes: its unit and time base, which way is worse, its bounds, and when a change takes effect. */
export interface Lever {
  readonly unit: string;
  readonly per: 'day' | 'week' | 'sitting' | 'none';
  /** Decides between two `set` effects at once: the value that is worse for the service is used. */
  readonly worse: 'high' | 'low';
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  readonly bites: string;
}

function lever(
  unit: string,
  per: Lever['per'],
  worse: Lever['worse'],
  range: readonly [number, number],
  bites: string,
  whole = false,
): Lever {
  return { unit, per, worse, low: range[0], high: range[1], whole, bites };
}

const many = 1e9;

/** The complete list of what drivers, events, standing effects and actions may change. */
export const levers: Record<LeverName, Lever> = {
  demandRate: lever('people', 'day', 'high', [0, 5000], 'at once'),
  diversion: lever('share of arrivals', 'none', 'low', [0, 1], 'at once'),
  burst: lever('people in all', 'none', 'high', [0, many], 'at once, spread over the duration'),
  places: lever('places', 'none', 'low', [0, many], 'the next 00:00', true),
  startsPerDay: lever('starts', 'day', 'low', [0, many], 'a rise at once, a fall at the next issue'),
  startsPerWeek: lever('starts', 'week', 'low', [0, many], 'a rise at once, a fall at the next issue'),
  admissionsClosed: lever('1 closed, 0 open', 'none', 'high', [0, 1], 'at once', true),
  lengthOfStay: lever('factor', 'none', 'high', [0.05, 20], 'the next 00:00, for everybody in place'),
  newStays: lever('factor', 'none', 'high', [0, 20], 'the next start'),
  release: lever('people', 'day', 'low', [0, many], 'the next 00:00'),
  serviceTime: lever('factor', 'none', 'high', [0, 20], 'the next start'),
  classPriority: lever('priority, lower is sooner', 'none', 'high', [0, 99], 'the next selection', true),
  classSuspended: lever('1 suspended, 0 served', 'none', 'high', [0, 1], 'the next selection', true),
  routingShare: lever('share', 'none', 'high', [0, 1], 'the next draw'),
  fallbackEnabled: lever('1 on, 0 off', 'none', 'low', [0, 1], 'at once', true),
  fallbackDays: lever('days of waiting', 'none', 'high', [0, 1500], 'at once, for everybody who waits'),
  casesPerSitting: lever('cases', 'sitting', 'low', [0, many], 'the next sitting'),
  extraSittings: lever('sittings', 'week', 'low', [0, 7], 'the next 00:00', true),
  marketStarts: lever('starts', 'week', 'low', [0, 35_000], 'the next 00:00'),
  staffPresent: lever('people', 'none', 'low', [0, many], 'the next 00:00', true),
  sicknessRate: lever('share of posts', 'none', 'high', [0, 0.95], 'the next 00:00'),
  productiveHours: lever('hours a person', 'day', 'low', [0, 24], 'the next shift start'),
  reporting: lever('1 reported, 0 missing', 'none', 'low', [0, 1], 'the next reading', true),
  redeploy: lever('people', 'none', 'low', [0, many], 'the next 00:00', true),
};
