import type { StageResult } from '../../analysis/result/resultTypes.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import { roundedNumber } from '../../words/roundedNumber.ts';
import { shareInWords } from '../../words/shareInWords.ts';
import { supportedPlace } from '../../words/supportedPlace.ts';

/** 'load 97 % · wait 1.1 days · 12 waiting': how a stage fared on average over the winters. */
export function loadInWords({ kind }: Stage, figures: StageResult): string {
  const { utilisation, meanWaitDays, meanQueueLength } = figures;
  const hasLoad = (kind === 'team' || kind === 'places') && utilisation !== null;
  return [
    hasLoad ? `load ${shareInWords(utilisation.mean)}` : '',
    meanWaitDays === null ? '' : `wait ${waitInWords(meanWaitDays.mean)}`,
    meanQueueLength === null ? '' : `${peopleFigure(meanQueueLength.mean)} waiting`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Under two days in hours: '6 hours', '1.1 days'. */
export function waitInWords(days: number): string {
  if (days === 0) return 'none';
  if (days >= 1) return `${peopleFigure(days)} days`;
  const hours = days * 24;
  return hours < 1 ? 'under an hour' : `${roundedNumber(hours)} hours`;
}

/** A number of people or days: whole from ten up, else as many digits as say something. */
export function peopleFigure(value: number): string {
  return roundedNumber(value, value >= 10 ? 0 : Math.max(-1, supportedPlace(value)));
}
