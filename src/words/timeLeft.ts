import { isKnown } from './numbers.ts';

/** 'about 3 min left' from seconds; coarse on purpose, since an estimate that flickers is not read. */
export function timeLeft(seconds: number | null | undefined): string {
  if (!isKnown(seconds) || seconds < 0) return 'time left not known yet';
  if (seconds < 1) return 'almost done';
  if (seconds < 8) return 'a few seconds left';
  return `about ${durationInWords(coarse(seconds))} left`;
}

/** '40 s', '3 min', '2 h 10 min' from seconds, to the nearest unit shown. */
export function durationInWords(seconds: number | null | undefined): string {
  if (!isKnown(seconds) || seconds < 0) return 'not known';
  if (seconds < 1) return 'under 1 s';
  if (Math.round(seconds) < 60) return `${Math.round(seconds)}\u00a0s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}\u00a0h${rest === 0 ? '' : ` ${rest}\u00a0min`}`;
}

function coarse(seconds: number): number {
  if (seconds < 55) return Math.max(10, Math.round(seconds / 10) * 10);
  if (seconds < 3_570) return Math.max(60, Math.round(seconds / 60) * 60);
  return Math.round(seconds / 600) * 600;
}
