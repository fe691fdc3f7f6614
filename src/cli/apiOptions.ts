import * as z from 'zod';
import type { Policy } from '../experiment/shard.ts';
import { formatProblem, type Problem, unknownWord } from '../scenario/problems.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { schemaProblems } from '../scenario/schemaProblems.ts';
import { runRequestFields } from '../scenario/validate/runRequestSchema.ts';
import { policiesOf } from './commands/policies.ts';

const ids = z.array(z.string());

/** Which actions are in force: a word of the command line, or a choice among the plan's actions. */
const policy = z.union([
  z.string(),
  z.strictObject({ actions: z.enum(['plan', 'none']) }),
  z.strictObject({ without: ids }),
  z.strictObject({ only: ids }),
  z.strictObject({
    firstOf: z.strictObject({ order: z.enum(['random', 'reverse']), count: z.int().min(0) }),
  }),
]);

const requestFields = { ...runRequestFields, signal: z.instanceof(AbortSignal).optional() };

export const readOptionsSchema = z.strictObject({ overlays: z.array(z.string()).optional() });
export const runOptionsSchema = z.strictObject({ ...requestFields, policy: policy.optional() });
export const compareOptionsSchema = z.strictObject(requestFields);
export const variantsSchema = z.array(
  z.strictObject({
    scenario: z.looseObject({}),
    policy: policy.optional(),
    id: z.string().min(1).max(200).optional(),
    title: z.string().min(1).max(400).optional(),
  }),
);

/** Everything in which a value given to a function departs from what it takes, a line each. */
export function givenProblems(schema: z.ZodType, value: unknown, where: string): string[] {
  return schemaProblems(schema, value).map((problem) => formatProblem(within(where, problem)));
}

/**
 * The policy that was meant, in a scenario: `plan`, `none`, `less-ACTION`, or an object; ids of actions that are not there
 * join the problems. What is no policy by its form is left to the schema.
 */
export function policyOf(given: unknown, scenario: Scenario, where: string, problems: string[]): Policy {
  if (given === undefined) return { actions: 'plan' };
  if (typeof given === 'string') return policyNamed(given, scenario, where, problems);
  const parsed = policy.safeParse(given);
  if (!parsed.success || typeof parsed.data === 'string') return { actions: 'plan' };
  const known = scenario.actions.map(({ id }) => id);
  for (const [key, named] of Object.entries(parsed.data))
    if (key === 'without' || key === 'only')
      (named as string[]).forEach((id, at) => {
        if (!known.includes(id))
          problems.push(formatProblem(unknownWord(`${where}.${key}.${at}`, 'action', id, known)));
      });
  return parsed.data;
}

function policyNamed(word: string, scenario: Scenario, where: string, problems: string[]): Policy {
  const named = policiesOf(word, scenario, problems, where);
  if (named.length > 1) problems.push(`${where}: one policy at a time; found "${word}"`);
  return named[0]?.policy ?? { actions: 'plan' };
}

function within(where: string, problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? where : `${where}.${problem.path}` };
}
