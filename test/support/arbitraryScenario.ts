import * as fc from 'fast-check';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { scenarioOf } from './scenarioOf.ts';

const law = fc.oneof(
  fc.record({ kind: fc.constant('exponential'), mean: fc.double({ min: 0.2, max: 6, noNaN: true }) }),
  fc.record({
    kind: fc.constant('lognormal'),
    mean: fc.double({ min: 0.2, max: 6, noNaN: true }),
    sd: fc.double({ min: 0.1, max: 4, noNaN: true }),
  }),
  fc.integer({ min: 1, max: 5 }),
);

const shift = fc.option(
  fc.record({
    opens: fc.constant(9),
    closes: fc.constant(17),
    days: fc.constantFrom([1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6, 7]),
    productiveHours: fc.integer({ min: 2, max: 8 }),
  }),
  { nil: undefined },
);

/**
 * Small valid networks with everything that moves people: a triage team with classes and perhaps a shift, homes
 * with caps and a hold for a review by a second team, a panel, a market, fallbacks that keep the place or do
 * not, spawned work, an initial state, and a lever on stays.
 */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    rate: fc.double({ min: 0.5, max: 12, noNaN: true }),
    triage: law,
    stay: law,
    review: law,
    shift,
    heads: fc.integer({ min: 1, max: 5 }),
    places: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant('unlimited')),
    startsPerDay: fc.option(fc.double({ min: 0.3, max: 8, noNaN: true }), { nil: undefined }),
    cases: fc.integer({ min: 0, max: 6 }),
    offers: fc.double({ min: 0, max: 20, noNaN: true }),
    keeps: fc.boolean(),
    after: fc.double({ min: 0, max: 4, noNaN: true }),
    hold: fc.constantFrom('no', 'untilEnd'),
    opening: fc.integer({ min: 0, max: 20 }),
    pace: fc.double({ min: 0.3, max: 3, noNaN: true }),
  })
  .map((drawn) =>
    scenarioOf({
      calendar: { days: 28, warmUpDays: 7, runOutDays: 7 },
      areas: [{ id: 'north' }, { id: 'south' }],
      streams: [
        {
          id: 'people',
          ratePerDay: drawn.rate,
          fromHospital: true,
          routes: [
            {
              to: [
                { to: 'triage', class: 'urgent', share: 0.4 },
                { to: 'triage', class: 'other', share: 0.6 },
              ],
            },
          ],
        },
      ],
      stages: [
        {
          kind: 'team',
          id: 'triage',
          staff: { number: drawn.heads },
          shift: drawn.shift,
          serviceHours: drawn.triage,
          classes: [
            { id: 'urgent', priority: 1 },
            { id: 'other', priority: 2 },
          ],
          spawns: [{ id: 'visit', on: 'end', to: 'review', class: 'visit', probability: 0.3, afterDays: 1 }],
          routes: [
            {
              to: [
                { to: 'home', share: 0.6 },
                { to: 'panel', share: 0.3 },
                { to: 'leave', share: 0.1 },
              ],
            },
          ],
        },
        {
          kind: 'places',
          id: 'home',
          places: drawn.places,
          startsPerDay: drawn.startsPerDay,
          endsHospitalStay: true,
          lengthOfStayDays: drawn.stay,
          fallbacks: [{ id: 'buy', afterDays: drawn.after, to: 'market', keepsPlaceInQueue: drawn.keeps }],
          routes: [{ to: [{ to: 'review', class: 'end', hold: drawn.hold }] }],
        },
        {
          kind: 'team',
          id: 'review',
          staff: { number: drawn.heads },
          serviceHours: drawn.review,
          classes: [
            { id: 'end', priority: 2 },
            { id: 'visit', priority: 1 },
          ],
          routes: [
            {
              classes: ['end'],
              to: [
                { to: 'market', share: 0.5, hold: drawn.hold === 'no' ? 'no' : 'untilStart' },
                { to: 'leave', share: 0.5 },
              ],
            },
            { to: [{ to: 'leave' }] },
          ],
        },
        { kind: 'panel', id: 'panel', sittingDays: [2, 4], casesPerSitting: drawn.cases },
        {
          kind: 'market',
          id: 'market',
          startsPerWeek: drawn.offers,
          endsHospitalStay: true,
          fallbacks: [{ id: 'giveUp', afterDays: 9, to: 'leave', probability: 0.5 }],
        },
      ],
      initialState: [
        {
          stage: 'home',
          stream: 'people',
          inPlace: typeof drawn.places === 'number' ? Math.min(drawn.opening, drawn.places) : drawn.opening,
          waiting: drawn.opening,
          waitingAgeDays: 2,
        },
      ],
      effects: [{ lever: 'lengthOfStay', stage: 'home', op: 'multiply', size: drawn.pace }],
    }),
  );
