/** The limits of numbers that several fields share. Every number has finite limits and is refused beyond them. */
export const most = {
  /** Days that are simulated, and any length of time that is compared with them. */
  days: 1500,
  /** Lengths of stays, of work and of waits, in days or hours: a hundred years of days. */
  stayDays: 36_525,
  /** Ten times as much, for any factor, level or scale. */
  factor: 10,
  /** People a day in one stream and area. */
  ratePerDay: 5000,
  startsPerWeek: 35_000,
  /** People, posts or places of one part in one area. */
  people: 100_000,
  posts: 10_000,
  money: 1e9,
  value: 1e9,
} as const;
