import { most } from '../schema/most.ts';
import { lever } from './lever.ts';

/** What may be changed of the people who are referred. */
export const demandLevers = {
  demandRate: lever({
    title: 'Demand: rate of a source',
    moves: 'demand',
    unit: 'people',
    per: 'day',
    worse: 'high',
    high: 5000,
    bites: 'at once',
    most: most.ratePerDay,
    target: 'stream',
  }),
  diversion: lever({
    title: 'Demand: share sent elsewhere',
    moves: 'share diverted',
    unit: 'share of arrivals',
    worse: 'low',
    high: 1,
    bites: 'at once',
    most: 1,
    target: 'stream',
    peopleOnly: true,
    standsAtZero: true,
    isShare: true,
  }),
  burst: lever({
    title: 'Demand: extra people at once',
    moves: 'extra people',
    unit: 'people in all',
    worse: 'high',
    bites: 'at once, spread over the duration',
    most: most.people,
    target: 'stream',
    peopleOnly: true,
    standsAtZero: true,
  }),
};
