import { findPart } from '../paths/partPath.ts';
import type { Overlay, Scenario } from '../schema/scenario.ts';
import { overlaps } from './setFields.ts';

/** A field that two overlays both set, so that the two cannot be used together as they are. */
export interface OverlayClash {
  readonly one: Overlay;
  readonly other: Overlay;
  /** Canonical path of the field. Where one field is part of the other, the longer path. */
  readonly path: string;
  /**
   * Whether one of them replaces what was set before. The two can then be used together, and their order decides the
   * result.
   */
  readonly isOrdered: boolean;
}

/**
 * Fields that any two of these overlays both set in a scenario that has the fields. Without an order, `resolve` refuses
 * them.
 */
export function overlayClashes(overlays: readonly Overlay[], scenario: Scenario): OverlayClash[] {
  return overlays.flatMap((other, at) =>
    overlays.slice(0, at).flatMap((one) => sharedFields(one, other, scenario)),
  );
}

function sharedFields(one: Overlay, other: Overlay, scenario: Scenario): OverlayClash[] {
  return one.set.flatMap((mine) =>
    other.set.flatMap((theirs) => {
      const [a, b] = [mine.path, theirs.path].map((path) => canonical(path, scenario));
      if (!overlaps(a, b)) return [];
      const path = a.length > b.length ? a : b;
      return [{ one, other, path, isOrdered: mine.replaces || theirs.replaces }];
    }),
  );
}

function canonical(path: string, scenario: Scenario): string {
  const found = findPart(scenario, path);
  return found.ok ? found.place.canonical : path;
}
