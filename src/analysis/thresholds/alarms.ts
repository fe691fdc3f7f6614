import type { Crisis } from './crisis.ts';

/** What counts as an alarm, and when it comes in time. */
export interface AlarmRule {
  /** An alarm is a spell of days at this level or above. */
  readonly level: number;
  /** Area id or `system`. */
  readonly scope: string;
  /** The most days before a crisis at which an alarm still counts as a warning of that crisis. */
  readonly horizonDays: number;
  /** The fewest days before a crisis at which an alarm is of use. */
  readonly neededLeadDays: number;
}

/** The usual alarm rule. Assumption: a fortnight ahead, and three days to act. */
export const defaultAlarm: AlarmRule = { level: 3, scope: 'system', horizonDays: 14, neededLeadDays: 3 };

/** A maximal run of days. Its last day is part of it. */
export interface Spell {
  readonly start: number;
  readonly end: number;
}

/** The alarms of one winter, counted. Crises = hits + standing + late + missed; alarms = useful + false + undecided. */
export interface AlarmCounts {
  /** Crises that count. Crises that were on when the winter began do not. */
  readonly crises: number;
  readonly onAtStart: number;
  readonly hits: number;
  readonly standing: number;
  readonly late: number;
  readonly missed: number;
  readonly alarms: number;
  readonly falseAlarms: number;
  /** Alarms so near the end that the crisis that they may announce would come after it. */
  readonly undecided: number;
  readonly alarmDays: number;
  /** Days of alarm that are in no crisis and not within the horizon before one, as far as that can be known. */
  readonly falseDays: number;
  /** Days of crisis without an alarm. */
  readonly missedDays: number;
  /** Days between alarm and onset, summed over the hits. */
  readonly leadDays: number;
}

type Fate = 'hit' | 'standing' | 'late';

/** The spells at a level or above among the levels of days. */
export function spellsAtOrAbove(levels: ArrayLike<number>, level: number): Spell[] {
  const spells: Spell[] = [];
  for (let day = 0; day < levels.length; day++) {
    if (levels[day] < level) continue;
    const start = day;
    while (day + 1 < levels.length && levels[day + 1] >= level) day++;
    spells.push({ start, end: day });
  }
  return spells;
}

/**
 * Compares the alarms of a winter with its crises (mechanics: alarms). An alarm serves every crisis that it can. A
 * crisis counts once, by the best that any alarm did for it. An alarm that serves none is false, unless the crisis that
 * it may announce could begin after the last day. (`crisisDays` are needed to know an onset.)
 */
export function judgeAlarms(
  levels: ArrayLike<number>,
  crises: readonly Crisis[],
  rule: AlarmRule,
  crisisDays: number,
): AlarmCounts {
  const spells = spellsAtOrAbove(levels, rule.level);
  // What was on when the winter began cannot have been foreseen in it.
  const judged = crises.filter(({ onset }) => onset > 0);
  const fates = judged.map((crisis) => bestFate(spells, crisis, rule));
  const count = (fate: Fate | null) => fates.filter((one) => one === fate).length;
  const idle = spells.filter((spell) => crises.every((crisis) => fateOf(spell, crisis, rule) === null));
  const lastDecided = levels.length - crisisDays - rule.horizonDays;
  return {
    crises: judged.length,
    onAtStart: crises.length - judged.length,
    hits: count('hit'),
    standing: count('standing'),
    late: count('late'),
    missed: count(null),
    alarms: spells.length,
    falseAlarms: idle.filter(({ start }) => start <= lastDecided).length,
    undecided: idle.filter(({ start }) => start > lastDecided).length,
    alarmDays: spells.reduce((sum, { start, end }) => sum + end - start + 1, 0),
    ...wrongDays(levels, crises, rule, lastDecided),
    leadDays: judged.reduce((sum, crisis) => sum + leadOf(spells, crisis, rule), 0),
  };
}

function wrongDays(
  levels: ArrayLike<number>,
  crises: readonly Crisis[],
  { level, horizonDays }: AlarmRule,
  lastDecided: number,
): Pick<AlarmCounts, 'falseDays' | 'missedDays'> {
  let [falseDays, missedDays] = [0, 0];
  for (let day = 0; day < levels.length; day++) {
    const isAlarm = levels[day] >= level;
    const isCrisis = crises.some(({ onset, end }) => day >= onset && day <= end);
    const isBefore = crises.some(({ onset }) => day < onset && onset - day <= horizonDays);
    if (!isAlarm && isCrisis) missedDays++;
    if (isAlarm && !isCrisis && !isBefore && day <= lastDecided) falseDays++;
  }
  return { falseDays, missedDays };
}

function bestFate(spells: readonly Spell[], crisis: Crisis, rule: AlarmRule): Fate | null {
  const fates = spells.map((spell) => fateOf(spell, crisis, rule));
  return (['hit', 'standing', 'late'] as const).find((fate) => fates.includes(fate)) ?? null;
}

/** What an alarm was to a crisis; null when it has nothing to do with it. */
function fateOf({ start, end }: Spell, { onset, end: last }: Crisis, rule: AlarmRule): Fate | null {
  const lead = onset - start;
  if (lead > rule.horizonDays) return end >= onset ? 'standing' : null;
  if (lead >= rule.neededLeadDays) return 'hit';
  return start <= last ? 'late' : null;
}

/** Days from the first alarm that hit to the onset; 0 where none did. */
function leadOf(spells: readonly Spell[], crisis: Crisis, rule: AlarmRule): number {
  const first = spells.find((spell) => fateOf(spell, crisis, rule) === 'hit');
  return first === undefined ? 0 : crisis.onset - first.start;
}
