import { type Problem, describeFound } from '../problems.ts';

/** Most winters in one run. */
export const mostReplications = 1_000_000;
/** Most cores of one run. */
export const mostWorkers = 256;
/** Letters of a seed at most. */
export const seedLength = 200;

/** The fields of a request to run, apart from the scenario. Other fields are the caller's own. */
export interface RunRequest {
  replications: unknown;
  seed: unknown;
  maxReplications?: unknown;
  workers?: unknown;
}

/** Everything that is wrong with a request to run: numbers of winters and workers, and the seed (text or whole number). */
export function checkRunRequest(request: RunRequest): Problem[] {
  const { replications, seed, maxReplications, workers } = request;
  return [
    ...wholeNumber('replications', replications, mostReplications),
    ...(maxReplications === undefined
      ? []
      : wholeNumber('maxReplications', maxReplications, mostReplications)),
    ...(workers === undefined ? [] : wholeNumber('workers', workers, mostWorkers)),
    ...seedProblems(seed),
  ];
}

function wholeNumber(path: string, value: unknown, most: number): Problem[] {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return [];
  const found = describeFound(value);
  return [
    { path, message: 'out of its limits', found, allowed: `a whole number from 1 to ${grouped(most)}` },
  ];
}

function seedProblems(seed: unknown): Problem[] {
  const isText = typeof seed === 'string' && seed.length > 0 && seed.length <= seedLength;
  if (isText || Number.isSafeInteger(seed)) return [];
  const allowed = 'a word of up to 200 letters, or a whole number';
  return [{ path: 'seed', message: 'not a seed', found: describeFound(seed), allowed }];
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
