/** temporary: contract of section 6 */
export interface Figure { readonly mean: number | null; readonly sd: number | null; readonly low: number | null; readonly high: number | null; readonly n: number }
export interface Bands { readonly p5: (number | null)[]; readonly p25: (number | null)[]; readonly p50: (number | null)[]; readonly p75: (number | null)[]; readonly p95: (number | null)[] }
export interface Chance { readonly probability: number | null; readonly low: number | null; readonly high: number | null }
export interface StageFigures { arrivals: Figure; starts: Figure; completions: Figure; meanQueueLength: Figure; meanOccupied: Figure; utilisation: Figure; meanWaitDays: Figure; p90WaitDays: Figure; byDay: { waiting: Bands; occupied: Bands } }
export interface LevelFigures { daysAt: Record<string, Figure>; reached: Record<string, Chance & { firstDate: { p5: string | null; p50: string | null; p95: string | null } | null }>; byDay: number[][]; changes: Figure }
export interface ResultDocument {
  scenario: { id: string; title: string; hash: string }; seed: string; replications: number; engineVersion: number; startDate: string; days: number; events: Figure;
  stages: Record<string, Record<string, StageFigures>>; outcomes: Record<string, Figure>; levels: Record<string, LevelFigures>;
  actions: Record<string, { started: Chance; daysActive: Figure; cost: Figure }>; indicators: Record<string, Record<string, { byDay: Bands }>>;
}
export interface Difference { readonly mean: number | null; readonly low: number | null; readonly high: number | null; readonly n: number; readonly plan: number | null; readonly other: number | null }
