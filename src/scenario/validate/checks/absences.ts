import { valuesOf } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import type { WorkforceGroup } from '../../schema/workforce.ts';
import type { Check } from '../facts.ts';

/**
 * No more of a group is away than the group has: vacancy, leave, training and sickness on an ordinary day, and leave on
 * dates.
 */
export const checkAbsences: Check = ({ scenario: { workforce } }) =>
  workforce.flatMap((group) => [...awayInAll(group), ...leaveOnDates(group)]);

function awayInAll({ id, vacancyShare, leaveShare, trainingShare, sickness }: WorkforceGroup): Problem[] {
  return valuesOf(vacancyShare).flatMap(({ areaId, value }) => {
    const parts = [value, leaveShare, trainingShare, sickness.base];
    const all = parts.reduce((sum, one) => sum + one, 0);
    if (all <= 1 + 1e-9) return [];
    const where = areaId === undefined ? '' : ` in ${areaId}`;
    return [
      {
        path: `workforce.${id}`,
        message: `vacancies, leave, training and sickness${where} add up to more than all posts`,
        found: `${parts.join(' + ')} = ${Number(all.toPrecision(12))}`,
        allowed: 'at most 1',
      },
    ];
  });
}

function leaveOnDates({ id, leaveShare, leaveHolidays }: WorkforceGroup): Problem[] {
  return leaveHolidays.flatMap(({ factor }, at) => {
    if (leaveShare * factor <= 1) return [];
    return [
      {
        path: `workforce.${id}.leaveHolidays.${at}.factor`,
        message: 'more people are on leave than there are',
        found: `${leaveShare} × ${factor} = ${Number((leaveShare * factor).toPrecision(12))}`,
        allowed: 'at most 1',
      },
    ];
  });
}
