import type { StageResult } from '../../analysis/result/resultTypes.ts';
import { hasOwnPlaces } from '../../scenario/hasOwnPlaces.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import { roundedNumber, shareInWords, supportedPlace } from '../../words/numbers.ts';

/**
 * 'load 97% · average wait before starting 1.1 days · average queue 12 · 3 still waiting on the last day, by then for 4 days on average': how a
 * stage fared on average over the winters.
 */
export function loadInWords(stage: Stage, figures: StageResult): string {
  const { utilisation, meanWaitDays, meanQueueLength } = figures;
  const notStarted = notStartedInWords(figures);
  const hasLoad = ['team', 'places'].includes(stage.kind) && hasOwnPlaces(stage) && utilisation !== null;
  return [
    hasLoad ? `load ${shareInWords(utilisation.mean)}` : '',
    meanWaitDays === null ? '' : startedAfter(meanWaitDays.mean),
    meanQueueLength === null || meanQueueLength.mean === 0
      ? ''
      : `average queue ${peopleFigure(meanQueueLength.mean)}`,
    notStarted,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** '659 still waiting on the last day, by then for 81 days on average'. Empty where nearly everyone had started. */
export function notStartedInWords({
  notStarted,
  waitSoFarDays,
}: Pick<StageResult, 'notStarted' | 'waitSoFarDays'>): string {
  if (notStarted === null || notStarted.mean < 0.5) return '';
  const soFar = waitSoFarDays === null ? '' : `, by then for ${waitInWords(waitSoFarDays.mean)} on average`;
  return `${peopleFigure(notStarted.mean)} still waiting on the last day${soFar}`;
}

/** 'average wait before starting 1.1 days': of those who started. */
export function startedAfter(meanWaitDays: number): string {
  if (meanWaitDays === 0) return 'no wait before starting';
  return `average wait before starting ${waitInWords(meanWaitDays)}`;
}

/** Under two days in hours: '6 hours', '1.1 days'. */
export function waitInWords(days: number): string {
  if (days === 0) return 'no time';
  if (days >= 1) return `${peopleFigure(days)} days`;
  const hours = days * 24;
  return hours < 1 ? 'under an hour' : `${roundedNumber(hours)} hours`;
}

/** A number of people or days: whole from ten up, else as many digits as say something. */
export function peopleFigure(value: number): string {
  return roundedNumber(value, value >= 10 ? 0 : Math.max(-1, supportedPlace(value)));
}
