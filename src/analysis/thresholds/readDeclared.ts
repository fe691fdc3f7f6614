import { isValidDate } from '../../scenario/calendar/dates.ts';
import type { DeclaredDay } from './declared.ts';

/**
 * Reads lines of `date,level`; a heading is allowed. Reports everything that is wrong at once, each problem with its
 * place in `source`.
 */
export function readDeclared(
  text: string,
  source: string,
): { readonly days: DeclaredDay[]; readonly problems: string[] } {
  const problems: string[] = [];
  const days = text.split(/\r?\n/).flatMap((line, at): DeclaredDay[] => {
    if (line.trim() === '' || (at === 0 && /^\s*"?date/i.test(line))) return [];
    const [date = '', level = ''] = line.split(',').map((word) => word.trim().replaceAll('"', ''));
    if (isValidDate(date) && /^[1-4]$/.test(level)) return [{ date, level: Number(level) }];
    problems.push(
      `${source}, line ${at + 1}: found "${line}"; allowed: a date and a level from 1 to 4, such as 2025-12-01,3`,
    );
    return [];
  });
  const twice = days.filter(({ date }, at) => days.findIndex((other) => other.date === date) !== at);
  problems.push(...twice.map(({ date }) => `${source}: ${date} is there twice`));
  return { days, problems };
}
