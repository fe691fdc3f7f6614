import { useEffect } from 'react';
import { useStore } from 'zustand';
import { chooseDay, lookAtWinter, winterView } from './winterView.ts';

/** Begins or stops going through the winter; from its last day it begins again at the first. */
export function play(isPlaying: boolean, days: number): void {
  const { day } = winterView.getState();
  lookAtWinter({ isPlaying, day: isPlaying && day >= days - 1 ? 0 : day });
}

/** Moves the day on while the winter is played, to its end. */
export function usePlaying(days: number): void {
  const isPlaying = useStore(winterView, (view) => view.isPlaying);
  const speed = useStore(winterView, (view) => view.daysASecond);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const next = winterView.getState().day + 1;
      lookAtWinter({ day: Math.min(next, days - 1), isPlaying: next < days - 1 });
    }, 1_000 / speed);
    return () => clearInterval(timer);
  }, [isPlaying, speed, days]);
}

/** Controls that have a use of their own for the keys. */
const TAKES_KEYS = 'a, button, input, select, textarea, summary, [role=slider], [tabindex="0"]';

/** Space plays and pauses, the arrows step: wherever the focus is on nothing that needs these keys itself. */
export function usePlayerKeys(days: number): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      if (!(event.target instanceof Element) || !isFree(event.target, event.key)) return;
      if (moveBy(event.key, days)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [days]);
}

/** A button of the player has no use for the arrows. */
function isFree(target: Element, key: string): boolean {
  const control = target.closest(TAKES_KEYS);
  return control === null || (key !== ' ' && control.matches('[data-player] button'));
}

function moveBy(key: string, days: number): boolean {
  const { day, isPlaying } = winterView.getState();
  if (key === ' ') play(!isPlaying, days);
  else if (key === 'ArrowRight') chooseDay(Math.min(day + 1, days - 1));
  else if (key === 'ArrowLeft') chooseDay(Math.max(Math.min(day, days - 1) - 1, 0));
  else return false;
  return true;
}
