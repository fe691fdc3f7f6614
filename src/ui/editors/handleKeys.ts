/** Where an arrow key moves: right and up are positive. `far` with Shift or Page Up and Page Down. */
export interface KeyMove {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
  readonly far: boolean;
}

/** What a key does to the item that has the focus, apart from moving it. */
export type KeyAction = 'remove' | 'insert' | 'open' | 'copy';

/** The parts of a key press that are used here. */
export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The move of a key. Null for keys that move nothing. */
export function moveOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): KeyMove | null {
  const direction = DIRECTIONS[key];
  if (direction === undefined || ctrlKey || metaKey || altKey) return null;
  return { ...direction, far: shiftKey || key.startsWith('Page') };
}

/** The action of a key. Null for keys without an action. */
export function actionOfKey({ key, ctrlKey, metaKey, altKey }: PressedKey): KeyAction | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'd' ? 'copy' : null;
  return ACTIONS[key] ?? null;
}

/** A drag in pixels to the right and up. Null before it is clearly a drag, and along one axis where it nearly is. */
export function steadyDrag(right: number, up: number): { readonly x: number; readonly y: number } | null {
  const [across, along] = [Math.abs(right), Math.abs(up)];
  if (Math.max(across, along) < SLACK) return null;
  if (across < along / ASKEW) return { x: 0, y: up };
  return along < across / ASKEW ? { x: right, y: 0 } : { x: right, y: up };
}

const SLACK = 3;
const ASKEW = 4;
const DIRECTIONS: Readonly<Record<string, Pick<KeyMove, 'x' | 'y'>>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
  PageUp: { x: 0, y: 1 },
  PageDown: { x: 0, y: -1 },
};
const ACTIONS: Readonly<Record<string, KeyAction>> = {
  Delete: 'remove',
  Backspace: 'remove',
  Insert: 'insert',
  Enter: 'open',
};
