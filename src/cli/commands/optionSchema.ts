import * as z from 'zod';
import { formatProblem } from '../../scenario/problems.ts';
import { schemaProblems } from '../../scenario/schemaProblems.ts';

/** The most of anything that is counted by an option. */
const MOST = 999_999;

/** A whole number of at least so many. */
export const wholeFrom = (least: number, most = MOST) => z.int().min(least).max(most);

/**
 * The options of a command that are numbers, as one schema reads them. A text that is no number stays, so that the
 * message can show it. Problems join the list, and the values then mean nothing.
 */
export function readOptions<Schema extends z.ZodObject>(
  schema: Schema,
  given: Readonly<Record<keyof z.infer<Schema>, string | number | undefined>>,
  problems: string[],
): z.infer<Schema> {
  const values = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? numberOf(value) : value]),
  );
  problems.push(...optionProblems(schema, values));
  return values as z.infer<Schema>;
}

/** What is wrong with values of options, a line each, by the options as they are written. */
export function optionProblems(schema: z.ZodType, values: unknown): string[] {
  return schemaProblems(schema, values).map((problem) =>
    formatProblem({ ...problem, path: optionOf(problem.path) }),
  );
}

/** What is no number stays a text. */
export function numberOf(text: string | undefined): number | string | undefined {
  return text !== undefined && /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** An option as it is written. */
export function optionOf(path: string): string {
  return `--${path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
