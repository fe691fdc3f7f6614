import * as z from 'zod';
import { childOf, idPath } from './paths/idPath.ts';
import { nearestOf } from './nearest.ts';
import { type Problem, describeFound, listWords } from './problems.ts';
import {
  bestOption,
  childSchema,
  definitionOf,
  describeAllowed,
  keysOf,
  withoutWrappers,
  wordsOf,
} from './schemaTree.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** Where in the file the words of a problem are looked for. */
interface Place {
  root: unknown;
  keys: PropertyKey[];
  /** What is allowed, when an enclosing union can name it better. */
  allowed?: string;
}

/** Every way in which a value departs from a schema. For a union, the problems of the option that was meant. */
export function schemaProblems(schema: Schema, value: unknown): Problem[] {
  return problemsAt(schema, value, { root: value, keys: [] });
}

function problemsAt(schema: Schema, value: unknown, place: Place): Problem[] {
  const result = z.core.safeParse(schema, value);
  if (result.success) return [];
  const { issues } = result.error;
  return issues
    .filter((issue) => !isSizeOfWrongKind(issue, issues))
    .flatMap((issue) => translate(issue, schema, value, place));
}

/** Zod measures the length of a text that should have been a list; one complaint is enough. */
function isSizeOfWrongKind(issue: Issue, issues: readonly Issue[]): boolean {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return false;
  return issues.some((other) => other.code === 'invalid_type' && isSamePath(other.path, issue.path));
}

function isSamePath(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return a.length === b.length && a.every((key, at) => key === b[at]);
}

function translate(issue: Issue, schema: Schema, value: unknown, place: Place): Problem[] {
  const parents = descend(schema, value, issue.path);
  const here = parents[parents.length - 1];
  const inside = { ...place, keys: [...place.keys, ...issue.path] };
  if (issue.path.length > 0) inside.allowed = undefined;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, here, inside);
  if (issue.code === 'invalid_union') {
    if (issue.discriminator !== undefined)
      return unknownKind(parents[parents.length - 2], inside, issue.discriminator);
    return ofMeantOption(here, inside);
  }
  return [plainProblem(issue, here, inside)];
}

interface Step {
  schema: Schema | undefined;
  value: unknown;
}

/** The schema and the value at each step of a path, from the start on. */
function descend(schema: Schema, value: unknown, path: readonly PropertyKey[]): Step[] {
  const steps: Step[] = [{ schema, value }];
  let here: Step = steps[0];
  for (const key of path) {
    const child: Schema | undefined = here.schema && childSchema(here.schema, key, here.value);
    here = { schema: child, value: childOf(here.value, key) };
    steps.push(here);
  }
  return steps;
}

function unknownKeys(keys: string[], here: Step, place: Place): Problem[] {
  const known = here.schema === undefined ? [] : keysOf(here.schema, here.value);
  return keys.map((key) => ({
    path: idPath(place.root, [...place.keys, key]),
    message: 'unknown key',
    allowed: known.length === 0 ? undefined : listWords(known),
    nearest: nearestOf(key, known),
  }));
}

/** The problem of a kind that is not known, and then the problems of the kind that was meant. */
function unknownKind(union: Step, place: Place, discriminator: string): Problem[] {
  const options = definitionOf(union.schema!).options!;
  const kindOf = (option: Schema) => wordsOf(definitionOf(option).shape![discriminator]) ?? [];
  const kinds = options.flatMap(kindOf);
  const found = childOf(union.value, discriminator);
  const nearest = typeof found === 'string' ? nearestOf(found, kinds) : undefined;
  const problem: Problem = {
    path: idPath(place.root, place.keys),
    message: found === undefined ? 'missing' : `not a ${discriminator} that is known`,
    found: found === undefined ? undefined : describeFound(found),
    allowed: listWords(kinds),
    nearest,
  };
  if (nearest === undefined) return [problem];
  const meant = options.find((option) => kindOf(option).includes(nearest))!;
  const repaired = { ...(union.value as object), [discriminator]: nearest };
  return [problem, ...problemsAt(meant, repaired, { root: place.root, keys: place.keys.slice(0, -1) })];
}

function ofMeantOption(here: Step, place: Place): Problem[] {
  const allowed = place.allowed ?? describeAllowed(here.schema!);
  const option = bestOption(here.schema!, here.value);
  const found = option && problemsAt(option, here.value, { ...place, allowed });
  if (found !== undefined && found.length > 0) return found;
  return [
    {
      path: idPath(place.root, place.keys),
      message: here.value === undefined ? 'missing' : 'none of the forms that are allowed here',
      found: here.value === undefined ? undefined : describeFound(here.value),
      allowed,
    },
  ];
}

function plainProblem(issue: Issue, here: Step, place: Place): Problem {
  const missing = here.value === undefined && issue.code !== 'custom';
  const words = here.schema === undefined ? undefined : wordsOf(here.schema);
  const nearest =
    words !== undefined && typeof here.value === 'string' ? nearestOf(here.value, words) : undefined;
  return {
    path: idPath(place.root, place.keys),
    message: missing ? 'missing' : messageOf(issue),
    found: missing || isRuleOfObject(issue, here.value) ? undefined : describeFound(here.value),
    allowed: issue.code === 'custom' ? undefined : allowedBy(issue, here, place),
    nearest,
  };
}

/** Whether the message is a rule about an object's parts together, which says itself what was found. */
function isRuleOfObject(issue: Issue, value: unknown): boolean {
  return issue.code === 'custom' && typeof value === 'object';
}

function allowedBy(issue: Issue, here: Step, place: Place): string | undefined {
  if (place.allowed !== undefined) return place.allowed;
  if (here.schema === undefined) return undefined;
  const bare = withoutWrappers(here.schema);
  const isList = definitionOf(bare).type === 'array';
  if (isList && (issue.code === 'too_big' || issue.code === 'too_small')) return lengthBounds(issue);
  return describeAllowed(bare);
}

function lengthBounds(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  if (issue.exact) return `a list of ${bound}`;
  return `a list of ${issue.code === 'too_big' ? 'at most' : 'at least'} ${bound}`;
}

/** Zod's own words, which this product does not show. */
const ZODS_WORDS = /^(Invalid|Too |Unrecognized)/;

function messageOf(issue: Issue): string {
  if (!ZODS_WORDS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'int' ? 'not a whole number' : 'not the kind of value that is wanted here';
    case 'too_small':
      return sizeWords(issue.origin, 'too small', 'too short');
    case 'too_big':
      return sizeWords(issue.origin, 'too large', 'too long');
    case 'invalid_value':
      return 'not one of the words that are allowed here';
    default:
      return 'not allowed here';
  }
}

function sizeWords(origin: string, ofNumbers: string, ofTexts: string): string {
  return origin === 'number' || origin === 'int' ? ofNumbers : ofTexts;
}
