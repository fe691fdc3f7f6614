import { create } from 'zustand';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { shippedIndex } from '../library/fetchShipped.ts';

/** An overlay that is added, by its id, and how strongly: 1 is as written. */
export interface OverlayChoice {
  readonly id: string;
  readonly scale: number;
}

/** What is simulated. The value is replaced whole, never changed. */
export interface AskedDocument {
  /** Id of the scenario, in the library or among the opened files. */
  readonly scenario: string;
  readonly overlays: readonly OverlayChoice[];
  /** Files opened from disk, frozen; of two with one id the later counts, over the library's too. */
  readonly opened: readonly LibraryDocument[];
}

/** The document: the first of the three kinds of state. */
export const documentStore = create<AskedDocument>(() => ({
  scenario: shippedIndex.opens,
  overlays: [],
  opened: [],
}));

/** Chooses another scenario; overlays are about the parts of the one before and go. */
export function chooseScenario(scenario: string): void {
  documentStore.setState({ scenario, overlays: [] });
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

/** Sets how strongly an overlay acts; 0 leaves it out. */
export function scaleOverlay(id: string, scale: number): void {
  const { overlays } = documentStore.getState();
  documentStore.setState({ overlays: overlays.map((one) => (one.id === id ? { id, scale } : one)) });
}

/** Takes over opened files and, with them, another choice of scenario or overlays, in one step. */
export function takeOver(document: AskedDocument): void {
  documentStore.setState(document, true);
}
