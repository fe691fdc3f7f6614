import { create } from 'zustand';
import type { ActionsAnswer } from '../run/actions/actionsAnswer.ts';
import type { Answer } from '../run/answer.ts';
import type { ThresholdsAnswer } from '../run/thresholds/thresholdsAnswer.ts';
import { titleOfAsked } from '../library/titleOfAsked.ts';

/** What can be pinned: results of the plan, answers about actions and about thresholds. Each is compared with its own kind. */
interface Answers {
  readonly plan: Answer;
  readonly actions: ActionsAnswer;
  readonly thresholds: ThresholdsAnswer;
}

/** The kinds of pinned results, by the place that they come from. */
export type PinKind = keyof Answers;

/** Something to be pinned. */
export type Pinned = {
  readonly [Kind in PinKind]: { readonly kind: Kind; readonly answer: Answers[Kind] };
}[PinKind];

/** A result that is kept to be compared with others. */
export type Pin<Kind extends PinKind = PinKind> = Extract<Pinned, { readonly kind: Kind }> & {
  readonly id: string;
  /** What was asked, in words; may be renamed. */
  readonly title: string;
};

interface Pins {
  readonly pins: readonly Pin[];
  /** By kind, the one that the others are told against; the first of the kind where it is not there or gone. */
  readonly references: Partial<Readonly<Record<PinKind, string>>>;
}

/** More results of a kind beside each other than this cannot be told apart, and each keeps its winters in memory. */
export const mostPins = 6;
let lastId = 0;

/** Pinned results, the oldest first: they stay when another scenario is run, until they are taken away. */
export const pinStore = create<Pins>(() => ({ pins: [], references: {} }));

/** Keeps a result; the same one is kept once, and the oldest of its kind makes room. */
export function pin(pinned: Pinned): void {
  const { pins } = pinStore.getState();
  if (isPinned(pins, pinned)) return;
  lastId += 1;
  const added = { ...pinned, id: String(lastId), title: freeTitle(pins, pinned) } as Pin;
  const own = pinsOf([...pins, added], pinned.kind).slice(-mostPins);
  const others = pins.filter(({ kind }) => kind !== pinned.kind);
  pinStore.setState({ pins: [...others, ...own] });
}

/** Whether this very result is pinned: one run of the plan, or one reading of what was found out. */
export function isPinned(pins: readonly Pin[], pinned: Pinned): boolean {
  return pins.some((one) => keyOf(one) === keyOf(pinned));
}

/** The pinned results of a kind. */
export function pinsOf<Kind extends PinKind>(pins: readonly Pin[], kind: Kind): readonly Pin<Kind>[] {
  return pins.filter((one): one is Pin<Kind> => one.kind === kind);
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

/** Tells the others of its kind against this one. */
export function compareWith({ kind, id }: Pick<Pin, 'kind' | 'id'>): void {
  const { references } = pinStore.getState();
  pinStore.setState({ references: { ...references, [kind]: id } });
}

/** The result of a kind that the others are told against. */
export function referenceOf<Kind extends PinKind>(
  { pins, references }: Pins,
  kind: Kind,
): Pin<Kind> | undefined {
  const own = pinsOf(pins, kind);
  return own.find(({ id }) => id === references[kind]) ?? own[0];
}

function keyOf(pinned: Pinned): unknown {
  return pinned.kind === 'plan' ? pinned.answer.run : pinned.answer.reading;
}

/** What was asked, with a number where a result of the kind is called so already: they stand in headings side by side. */
function freeTitle(pins: readonly Pin[], { kind, answer }: Pinned): string {
  const title = titleOfAsked(answer.asked);
  const taken = new Set(pinsOf(pins, kind).map((one) => one.title));
  let free = title;
  for (let count = 2; taken.has(free); count += 1) free = `${title} (${count})`;
  return free;
}
