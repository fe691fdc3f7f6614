import type { Summary } from '../../experiment/summary/summary.ts';
import { frozenSpan } from './checkExperiment.ts';
import type { NoEquilibrium } from './checkTypes.ts';
import { loadOf, loadPlaces } from './loads.ts';

/** A load at which a stage has no clear equilibrium, or above it. */
export const loadWithoutEquilibrium = 0.98;

/** The stages of a frozen scenario that have no clear equilibrium, with their loads. */
export function withoutEquilibrium(frozen: Summary): NoEquilibrium[] {
  return loadPlaces(frozen.scenario).flatMap((place) => {
    const { load } = loadOf(frozen, place, frozenSpan);
    return load !== null && load >= loadWithoutEquilibrium ? [{ ...place, load }] : [];
  });
}
