import { readDocument } from '../../src/scenario/files/codec.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import { validateScenario } from '../../src/scenario/validate/validateScenario.ts';

/** A calendar for small examples: Monday 7 October 2024 on, no bank holidays, nothing before or after. */
export const shortCalendar = Object.freeze({
  startDate: '2024-10-07',
  days: 7,
  warmUpDays: 0,
  runOutDays: 0,
  bankHolidays: [] as string[],
});

/** Parts of a scenario as they are written in a file; `calendar` is laid over the short one. */
export interface ScenarioParts {
  calendar?: Partial<Record<keyof typeof shortCalendar, unknown>>;
  [part: string]: unknown;
}

/** A small scenario through the whole path of a file: schema, defaults and checks. Throws with every problem. */
export function scenarioOf(parts: ScenarioParts): Scenario {
  const document = {
    formatVersion: 2,
    id: 'example',
    title: 'An example',
    ...parts,
    calendar: { ...shortCalendar, ...parts.calendar },
  };
  const read = readDocument(document);
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  const problems = validateScenario(read.document as Scenario);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return read.document as Scenario;
}
