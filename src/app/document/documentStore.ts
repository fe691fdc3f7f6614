import { create } from 'zustand';
import { temporal } from 'zundo';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';
import { shippedIndex } from './fetchShipped.ts';
import { frozen } from './frozen.ts';

/** An overlay that is added, by its id, and how strongly: 1 is as written. */
export interface OverlayChoice {
  readonly id: string;
  readonly scale: number;
}

/** The chosen scenario and pressures. The value is replaced whole, never changed. */
export interface AskedDocument {
  /** Id of the scenario, in the library or among the opened files. */
  readonly scenario: string;
  readonly overlays: readonly OverlayChoice[];
  /** Files opened from disk, frozen. Of two with the same id the later is used, also instead of the library's. */
  readonly opened: readonly LibraryDocument[];
  /** The scenario as it has been changed here, frozen, before overlays. Null while it is as it was opened. */
  readonly edited: Scenario | null;
}

/** States kept to go back to. */
const MOST_STEPS = 500;

/** The document: the first of the three kinds of state, with the values that it had before. */
export const documentStore = create<AskedDocument>()(
  temporal((): AskedDocument => ({ scenario: shippedIndex.opens, overlays: [], opened: [], edited: null }), {
    limit: MOST_STEPS,
    equality: isSameDocument,
  }),
);

/** Chooses another scenario. Overlays and changes are about the parts of the earlier scenario and are removed. */
export function chooseScenario(scenario: string): void {
  documentStore.setState({ scenario, overlays: [], edited: null });
}

/** Adds an overlay as written, or leaves it where it is already added. */
export function addOverlay(id: string): void {
  const { overlays } = documentStore.getState();
  if (overlays.some((one) => one.id === id)) return;
  documentStore.setState({ overlays: [...overlays, { id, scale: 1 }] });
}

/** Takes an overlay away. */
export function removeOverlay(id: string): void {
  const { overlays } = documentStore.getState();
  documentStore.setState({ overlays: overlays.filter((one) => one.id !== id) });
}

/** Sets how strongly an overlay acts. 0 leaves it out. */
export function scaleOverlay(id: string, scale: number): void {
  const { overlays } = documentStore.getState();
  documentStore.setState({ overlays: overlays.map((one) => (one.id === id ? { id, scale } : one)) });
}

/** Uses one of several overlays that exclude each other, or none of them with null. */
export function chooseOneOf(members: readonly string[], id: string | null): void {
  const { overlays } = documentStore.getState();
  const others = overlays.filter((one) => !members.includes(one.id));
  documentStore.setState({ overlays: id === null ? others : [...others, { id, scale: 1 }] });
}

/** Replaces the opened scenario with the changed one. Null undoes all changes. */
export function putEdited(edited: Scenario | null): void {
  documentStore.setState({ edited: frozen(edited) });
}

/** Takes over opened files and, with them, another choice of scenario or overlays, in one step. */
export function takeOver(document: AskedDocument): void {
  documentStore.setState(document, true);
}

/** Whether two documents are one and the same. */
export function isSameDocument(one: AskedDocument, other: AskedDocument): boolean {
  return (
    one.scenario === other.scenario &&
    one.overlays === other.overlays &&
    one.opened === other.opened &&
    one.edited === other.edited
  );
}
