import { dayNumber, isoDate } from '../../scenario/calendar/dates.ts';
import type { Effect } from '../../scenario/schema/effect.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import { most } from '../../scenario/schema/most.ts';
import { addedEffect } from './addedEffect.ts';

/** A question whose answer has an obvious direction: what changes, and which way the outcome must move. */
export interface SenseQuestion {
  readonly id: string;
  readonly question: string;
  /** What is changed, in words. */
  readonly change: string;
  readonly from: Scenario;
  readonly to: Scenario;
  readonly expects: 'more' | 'less';
}

/** As many times the places as an effect may give: the format's limit of a factor. */
const many = most.factor;
const shorter = 0.8;
const monthDays = 30;

/** The questions that fit a scenario. Questions about parts that it does not have are left out. */
export function senseQuestions(scenario: Scenario): SenseQuestion[] {
  const limited = scenario.stages.filter(isLimited);
  return [
    asked(scenario, 'twiceDemand', 'What if twice as many people came?', 'more', {
      change: 'every stream at twice its rate',
      effects: scenario.streams.map(({ id }) => addedEffect({ lever: 'demandRate', stream: id }, 2)),
    }),
    asked(scenario, 'halfStaff', 'What if only half the staff were there?', 'more', {
      change: 'half the people present in every workforce group, and half the hours of teams without one',
      effects: [
        ...scenario.workforce.map(({ id }) => addedEffect({ lever: 'staffPresent', group: id }, 0.5)),
        ...scenario.stages
          .filter((stage) => stage.kind === 'team' && 'number' in stage.staff)
          .map(({ id }) => addedEffect({ lever: 'productiveHours', stage: id }, 0.5)),
      ],
    }),
    ...scenario.stages
      .filter(({ kind }) => kind === 'market')
      .map(({ id, name }) =>
        asked(scenario, `no-${id}`, `What if there were no ${name ?? id} at all?`, 'more', {
          change: `no offer arises at ${name ?? id}`,
          effects: [addedEffect({ lever: 'marketStarts', stage: id }, 0)],
        }),
      ),
    asked(scenario, 'unlimitedPlaces', `What if there were ${many} times as many places?`, 'less', {
      change: `${many} times the places and the starts allowed, at every stage with places`,
      effects: limited.flatMap(morePlaces),
    }),
    asked(scenario, 'shorterStays', 'What if everybody stayed a fifth less long?', 'less', {
      change: `every stay at stages with limited places × ${shorter}`,
      effects: limited.map(({ id }) => addedEffect({ lever: 'lengthOfStay', stage: id }, shorter)),
    }),
    ...earlierWave(scenario),
  ].filter((question) => question !== null);
}

type Places = Extract<Stage, { kind: 'places' }>;

function isLimited(stage: Stage): stage is Places {
  return stage.kind === 'places' && stage.places !== 'unlimited';
}

function morePlaces({ id, startsPerDay, startsPerWeek }: Places): Effect[] {
  return [
    addedEffect({ lever: 'places', stage: id }, many),
    ...(startsPerDay === undefined ? [] : [addedEffect({ lever: 'startsPerDay', stage: id }, many)]),
    ...(startsPerWeek === undefined ? [] : [addedEffect({ lever: 'startsPerWeek', stage: id }, many)]),
  ];
}

function asked(
  scenario: Scenario,
  id: string,
  question: string,
  expects: SenseQuestion['expects'],
  { change, effects }: { change: string; effects: Effect[] },
): SenseQuestion | null {
  if (effects.length === 0) return null;
  const to = { ...scenario, effects: [...scenario.effects, ...effects] };
  return { id, question, change, from: scenario, to, expects };
}

/**
 * With every illness wave a month earlier, more must be lost by the day on which the first wave was to peak. Both sides
 * end on that day, so that what comes later does not count.
 */
function earlierWave(scenario: Scenario): (SenseQuestion | null)[] {
  const { calendar, drivers } = scenario;
  const peaks = drivers.flatMap((one) => (one.kind === 'wave' ? [dayNumber(one.peakDate)] : []));
  const days = Math.min(...peaks) - dayNumber(calendar.startDate);
  if (!(days > monthDays) || days > calendar.days) return [];
  const from = { ...scenario, calendar: { ...calendar, days } };
  const to = {
    ...from,
    drivers: drivers.map((one) =>
      one.kind === 'wave' ? { ...one, peakDate: isoDate(dayNumber(one.peakDate) - monthDays) } : one,
    ),
  };
  return [
    {
      id: 'earlierWave',
      question: 'What if the illness wave came a month earlier?',
      change: `every wave ${monthDays} days earlier, counted up to the day on which the first was to peak`,
      from,
      to,
      expects: 'more',
    },
  ];
}
