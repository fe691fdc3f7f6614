import { create } from 'zustand';
import type { Answer } from '../run/answer.ts';
import { titleOfAsked } from '../library/titleOfAsked.ts';

/** A result that is kept to be compared with others. */
export interface Pin {
  readonly id: string;
  /** What was asked, in words; may be renamed. */
  readonly title: string;
  readonly answer: Answer;
}

interface Pins {
  readonly pins: readonly Pin[];
  /** The one that the others are told against; the first where it is null or gone. */
  readonly reference: string | null;
}

/** More results beside each other than this cannot be told apart, and each keeps its winters in memory. */
export const mostPins = 6;
let lastId = 0;

/** Pinned results, the oldest first: they stay when another scenario is run, until they are taken away. */
export const pinStore = create<Pins>(() => ({ pins: [], reference: null }));

/** Keeps a result; the same run is kept once, and the oldest makes room. */
export function pin(answer: Answer): void {
  const { pins } = pinStore.getState();
  if (pins.some((one) => one.answer.run === answer.run)) return;
  lastId += 1;
  const added = { id: String(lastId), title: titleOfAsked(answer.asked), answer };
  pinStore.setState({ pins: [...pins, added].slice(-mostPins) });
}

/** Takes a pinned result away. */
export function unpin(id: string): void {
  pinStore.setState({ pins: pinStore.getState().pins.filter((one) => one.id !== id) });
}

/** Gives a pinned result another name. */
export function renamePin(id: string, title: string): void {
  const { pins } = pinStore.getState();
  pinStore.setState({ pins: pins.map((one) => (one.id === id ? { ...one, title } : one)) });
}

/** Tells the others against this one. */
export function compareWith(reference: string): void {
  pinStore.setState({ reference });
}

/** The result that the others are told against. */
export function referenceOf({ pins, reference }: Pins): Pin | undefined {
  return pins.find(({ id }) => id === reference) ?? pins[0];
}
