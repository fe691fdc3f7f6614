import { create } from 'zustand';
import type { ActionsAnswer } from './actionsAnswer.ts';
import type { Answer } from './answer.ts';
import type { ThresholdsAnswer } from './thresholdsAnswer.ts';

/** What can be kept to compare: results of the plan, answers about actions and about thresholds. Each is compared with its own kind. */
interface Answers {
  readonly plan: Answer;
  readonly actions: ActionsAnswer;
  readonly thresholds: ThresholdsAnswer;
}

/** The kinds of results that are kept to compare, by the place that they come from. */
export type PinKind = keyof Answers;

/** Something to be kept to compare. */
export type Pinned = {
  readonly [Kind in PinKind]: { readonly kind: Kind; readonly answer: Answers[Kind] };
}[PinKind];

/** The line of a list about a result that is kept to compare. */
export interface PinHeading {
  readonly id: string;
  readonly kind: PinKind;
  /** Id of the result itself. */
  readonly result: string;
  /** What is special about the result, in words. It may be renamed. */
  readonly title: string;
  /** What it rests on, in words: scenario, winters, seed. */
  readonly note: string;
  readonly engineVersion: number;
  /** When it was chosen, in ms since 1970: the order of the list. */
  readonly at: number;
}

/** One of them, whose answer may still have to be read. */
export interface ListedPin extends PinHeading {
  readonly answer: Answers[PinKind] | null;
  /** Why the answer cannot be read, in words. Null where it can, or has not been read yet. */
  readonly why: string | null;
}

/** One with its answer. */
export type Pin<Kind extends PinKind = PinKind> = PinHeading & Extract<Pinned, { readonly kind: Kind }>;

interface Pins {
  readonly pins: readonly ListedPin[];
  /**
   * By kind, the result that the others are compared with. Where it does not exist or is removed, the first that is
   * shown.
   */
  readonly references: Partial<Readonly<Record<PinKind, string>>>;
  /** By id, whether the user chose to show or hide it. The latest are shown where nothing was chosen. */
  readonly chosen: Readonly<Record<string, boolean>>;
}

/** The most results of a kind that a reader can distinguish in one chart. */
export const mostShown = 6;
/** Longest name of a kept result. */
export const LONGEST_PIN_TITLE = 200;

/** Results that are kept to compare, the oldest first: they stay when another scenario is run, and when the page is closed. */
export const pinStore = create<Pins>(() => ({ pins: [], references: {}, chosen: {} }));

/** Adds a result to the list. The same result is listed once, and a repeated name gets a number. */
export function listPin(pin: ListedPin): void {
  const { pins } = pinStore.getState();
  if (pins.some(({ result }) => result === pin.result)) return;
  const title = freeTitle(pinsOf(pins, pin.kind), pin.title);
  const at = Math.max(pin.at, (pins.at(-1)?.at ?? 0) + 1);
  pinStore.setState({ pins: [...pins, { ...pin, title, at }] });
}

/** The kept results of a kind. */
export function pinsOf<One extends PinHeading>(pins: readonly One[], kind: PinKind): readonly One[] {
  return pins.filter((one) => one.kind === kind);
}

/** Those of a kind that are shown next to each other: as chosen, else the latest. */
export function shownOf(
  { pins, chosen }: Pick<Pins, 'pins' | 'chosen'>,
  kind: PinKind,
): readonly ListedPin[] {
  const own = pinsOf(pins, kind);
  const latest = own.slice(-mostShown);
  return own.filter((one) => chosen[one.id] ?? latest.includes(one)).slice(-mostShown);
}

/** Those among them whose answers are there. */
export function withAnswers<Kind extends PinKind>(
  pins: readonly ListedPin[],
  kind: Kind,
): readonly Pin<Kind>[] {
  return pins.filter((one) => one.kind === kind && one.answer !== null) as unknown as readonly Pin<Kind>[];
}

/** Shows a result next to the others, or no longer. */
export function showPin(id: string, isShown: boolean): void {
  pinStore.setState(({ chosen }) => ({ chosen: { ...chosen, [id]: isShown } }));
}

/** Removes a kept result from the list. */
export function unpin(id: string): void {
  pinStore.setState(({ pins }) => ({ pins: pins.filter((one) => one.id !== id) }));
}

/** Puts a removed result back into its place. */
export function putPinBack(pin: ListedPin): void {
  pinStore.setState(({ pins }) => ({
    pins: [...pins.filter(({ id }) => id !== pin.id), pin].toSorted((a, b) => a.at - b.at),
  }));
}

/** Gives a kept result another name. */
export function renamePin(id: string, title: string): void {
  const short = title.slice(0, LONGEST_PIN_TITLE);
  changePin(id, { title: short });
}

/** Puts in what was read of a kept result, or why it could not be. */
export function putAnswer(id: string, read: Pick<ListedPin, 'answer' | 'why'>): void {
  changePin(id, read);
}

/** Compares the others of its kind with this one. */
export function compareWith({ kind, id }: Pick<PinHeading, 'kind' | 'id'>): void {
  pinStore.setState(({ references, chosen }) => ({
    references: { ...references, [kind]: id },
    chosen: { ...chosen, [id]: true },
  }));
}

/** The one among those that are shown with which the others are compared. */
export function referenceOf<One extends PinHeading>(
  { references }: Pick<Pins, 'references'>,
  shown: readonly One[],
): One | undefined {
  return shown.find(({ id, kind }) => id === references[kind]) ?? shown[0];
}

function changePin(id: string, change: Partial<ListedPin>): void {
  pinStore.setState(({ pins }) => ({
    pins: pins.map((one) => (one.id === id ? { ...one, ...change } : one)),
  }));
}

/** A name, with a number where a result of the kind has it already: names are in headings next to each other. */
function freeTitle(own: readonly PinHeading[], title: string): string {
  const taken = new Set(own.map((one) => one.title));
  let free = title;
  for (let count = 2; taken.has(free); count += 1) free = `${title} (${count})`;
  return free;
}
