/** After a key or a press somebody is taken to be typing or dragging for so long. */
const REST_MS = 500;

let lastTouch = -Infinity;

/** Notes keys and presses from now on. */
export function watchTyping(): void {
  const note = () => (lastTouch = performance.now());
  for (const kind of ['keydown', 'pointerdown', 'input'])
    document.addEventListener(kind, note, { capture: true, passive: true });
}

/**
 * Whether a person is at work on the page at this moment. Charts of a run then wait, so that no key is kept waiting.
 */
export function isTyping(): boolean {
  return performance.now() - lastTouch < REST_MS;
}

/** Work that must wait is looked at again so soon. */
const AGAIN_MS = 150;

/** Resolves when nobody types any more, or when it need not wait. */
export async function restOver(isOver: () => boolean): Promise<void> {
  while (isTyping() && !isOver()) await new Promise((again) => setTimeout(again, AGAIN_MS));
}
