const everyReading = {
  running: [
    { level: 1, to: 20 },
    { level: 2, from: 20, to: 30 },
    { level: 3, from: 30, to: 40 },
    { level: 4, from: 40 },
  ],
};

/** A quick scenario with an area, a queue that sets a level, and one action; as a file holds it. */
export function smallScenario(changes: object = {}): object {
  return {
    formatVersion: 2,
    id: 'small',
    title: 'A small county',
    calendar: { startDate: '2025-10-01', days: 60, warmUpDays: 20, runOutDays: 7 },
    areas: [{ id: 'North' }],
    streams: [{ id: 'referrals', ratePerDay: 9.8, fromHospital: true, routes: [{ to: [{ to: 'beds' }] }] }],
    stages: [
      {
        kind: 'places',
        id: 'beds',
        name: 'Beds',
        places: 100,
        lengthOfStayDays: { kind: 'exponential', mean: 10 },
      },
    ],
    indicators: [
      {
        id: 'waiting',
        kind: 'census',
        count: [{ stage: 'beds', states: ['waiting'] }],
        capacity: true,
        bands: everyReading,
      },
    ],
    escalation: { area: { kind: 'worst' }, system: { kind: 'worst' } },
    actions: [
      {
        id: 'moreBeds',
        name: 'More beds',
        owner: 'Head of commissioning',
        trigger: { level: 2 },
        effects: [{ lever: 'places', stage: 'beds', op: 'add', size: 20 }],
        cost: { perDay: 1000 },
      },
    ],
    ...changes,
  };
}

/** More referrals, as an overlay that scales. */
export const busyOverlay = {
  formatVersion: 2,
  kind: 'overlay',
  id: 'busy',
  title: 'More referrals',
  add: { effects: [{ lever: 'demandRate', stream: 'referrals', op: 'multiply', size: 1.2 }] },
};
