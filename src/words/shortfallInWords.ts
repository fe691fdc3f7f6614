import { roundedNumber } from './numbers.ts';
import { WEEKLY_PEOPLE, withUnit } from './unit.ts';

/** People a week at a service to which more come than it can serve. */
export interface ShortfallToSay {
  /** 'Short-term beds, East Kent'. */
  readonly name: string;
  /** What holds it back. */
  readonly kind: 'hours' | 'starts' | 'places' | 'decisions' | 'offers';
  readonly coming: number;
  readonly served: number;
  /** Those who go another way after waiting. */
  readonly elsewhere: number;
  /** Those by whom the queue grows. */
  readonly growth: number;
  /** 'in January', where it is so in one month alone. */
  readonly when?: string;
}

const CAN = {
  hours: 'can be served',
  starts: 'can start',
  places: 'can be given a place',
  decisions: 'can be decided',
  offers: 'can be taken on',
} as const;

/**
 * A stage and its shortfall: 'Beds, East Kent, cannot keep up: 14.2 people a week come and at most 11.5 can start; the
 * queue grows by about 2.7 a week'. Where enough people give up waiting for the queue to stay, it says that instead.
 */
export function shortfallInWords(shortfall: ShortfallToSay): string {
  const { name, kind, coming, served, elsewhere, growth, when } = shortfall;
  const place = coming < 100 ? -1 : 0;
  const figure = (value: number) => roundedNumber(value, value < 1 ? -1 : place);
  const fails = growth > 0;
  const verdict = fails ? 'cannot keep up' : 'keeps up only because people give up waiting and go elsewhere';
  const flows = `${withUnit(figure(coming), WEEKLY_PEOPLE)} come and at most ${figure(served)} ${CAN[kind]}`;
  const leave = elsewhere > 0.05 ? `about ${figure(elsewhere)} a week go another way after waiting` : null;
  const grow = fails ? `the queue grows by about ${figure(growth)} a week` : null;
  const rest = [leave, grow].filter((part) => part !== null).join(' and ');
  return `${name}, ${verdict}${when === undefined ? '' : ` ${when}`}: ${flows}; ${rest}.`;
}
