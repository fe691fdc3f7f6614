import { expect, it } from 'vitest';
import { tinyScenario } from '../../test/support/tinyScenario.ts';
import { readingFigure } from './readingInWords.ts';

const running = [
  { level: 1, to: 93.5 },
  { level: 2, from: 93.5, to: 95 },
  { level: 3, from: 95, to: 99 },
  { level: 4, from: 99 },
];
const indicator = tinyScenario({
  indicators: [
    { kind: 'occupancyPercent', id: 'beds', stages: ['ward'], scope: 'system', bands: { running } },
  ],
}).indicators[0];

it('shows a reading so that its level can be followed, with no more digits than that takes', () => {
  const shown = (of: number, all: number) => readingFigure(indicator, 'system', (of / all) * 100);
  expect(shown(43, 46)).toBe('93.48');
  expect(shown(44, 47)).toBe('93.6');
  expect(shown(95, 100)).toBe('95.0');
  expect(readingFigure(indicator, 'system', 98.9997)).toBe('98.9997');
});
