import { meanEstimate } from '../estimate.ts';

/** What the selection is to be sure of. */
export interface SelectionAim {
  /** Differences of the mean smaller than this do not matter, in the figure's unit; above 0. */
  readonly indifference: number;
  /** Chance that the one kept is the best, where it is better than the next by the indifference. Above 0.5, below 1. */
  readonly confidence: number;
  /** Winters after which the first may be eliminated. Their spread decides how long the rest takes. */
  readonly firstStage: number;
  /** Winters between checks. */
  readonly batch: number;
}

/** A system that was eliminated: after how many winters, and which system beat it. */
export interface Elimination {
  readonly system: number;
  readonly by: number;
  readonly winters: number;
}

/** The state of a selection. */
export interface Selection {
  /** Numbers of the systems still in the race, the best mean first. */
  readonly alive: readonly number[];
  readonly eliminated: readonly Elimination[];
  /** Whether only one is left. Until then a ranking is not separated. */
  readonly separated: boolean;
}

/** The usual aim of Winterproof: 95% sure, a first stage of 60 winters, a check every 20. */
export const usualAim: Omit<SelectionAim, 'indifference'> = { confidence: 0.95, firstStage: 60, batch: 20 };

/**
 * Selects the largest mean among systems that met the same winters, fully sequentially. (Kim and Nelson 2001, procedure
 * KN with c = 1, which allows common random numbers.) A system is eliminated as soon as another leads it by more than a
 * boundary. The boundary shrinks from winter to winter to zero. `values` are by system, then by winter from the first
 * on, without gaps. A system needs no winters after its own elimination, and only winters that both have are compared.
 */
export function selectBest(values: readonly Float64Array[], aim: SelectionAim): Selection {
  const { firstStage, batch } = aim;
  let alive = values.map((_, system) => system);
  const eliminated: Elimination[] = [];
  const boundary = boundaryOf(values, aim);
  for (let winters = firstStage; alive.length > 1; winters += batch) {
    const racing = alive;
    if (racing.some((system) => values[system].length < winters)) break;
    const beaten = racing.flatMap((system): Elimination[] => {
      const by = racing.find(
        (other) => lead(values, other, system, winters) > boundary(other, system, winters),
      );
      return by === undefined ? [] : [{ system, by, winters }];
    });
    eliminated.push(...beaten);
    alive = racing.filter((system) => !beaten.some((one) => one.system === system));
  }
  alive.sort((a, b) => meanOf(values[b]) - meanOf(values[a]));
  return { alive, eliminated, separated: alive.length === 1 };
}

/** The winters that each system should have next: those in the race until one more check, the others what they have. */
export function wintersWanted(
  values: readonly Float64Array[],
  { alive }: Selection,
  { firstStage, batch }: SelectionAim,
): number[] {
  const next = (have: number) =>
    have < firstStage ? firstStage : firstStage + batch * (Math.floor((have - firstStage) / batch) + 1);
  return values.map((one, system) =>
    alive.length > 1 && alive.includes(system) ? next(one.length) : one.length,
  );
}

/** By how much the sum of one leads that of another after so many winters. */
function lead(values: readonly Float64Array[], one: number, other: number, winters: number): number {
  let sum = 0;
  for (let winter = 0; winter < winters; winter += 1) sum += values[one][winter] - values[other][winter];
  return sum;
}

/**
 * The boundary of a pair after r winters: max(0, h² S² / (2 δ) − δ r / 2), with h² = 2 η (n₀ − 1),
 * η = ((2 α / (k − 1))^(−2 / (n₀ − 1)) − 1) / 2 and S² the variance of the pair's differences in the first stage.
 */
function boundaryOf(
  values: readonly Float64Array[],
  { indifference, confidence, firstStage }: SelectionAim,
): (one: number, other: number, winters: number) => number {
  const freedom = firstStage - 1;
  const alpha = 1 - confidence;
  const eta = ((2 * alpha) / Math.max(1, values.length - 1)) ** (-2 / freedom) / 2 - 0.5;
  const squaredH = 2 * eta * freedom;
  const variances = new Map<string, number>();
  return (one, other, winters) => {
    const pair = one < other ? `${one} ${other}` : `${other} ${one}`;
    const variance = variances.get(pair) ?? varianceOf(values[one], values[other], firstStage);
    variances.set(pair, variance);
    return Math.max(0, (squaredH * variance) / (2 * indifference) - (indifference * winters) / 2);
  };
}

function varianceOf(one: Float64Array, other: Float64Array, winters: number): number {
  const differences = Float64Array.from({ length: winters }, (_, at) => one[at] - other[at]);
  return meanEstimate(differences)!.sd! ** 2;
}

function meanOf(values: Float64Array): number {
  return meanEstimate(values)?.mean ?? -Infinity;
}
