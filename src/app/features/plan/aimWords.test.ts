import { describe, expect, it } from 'vitest';
import type { Aim } from '../../results/aim.ts';
import { aimInWords, forecastInWords } from './aimWords.ts';
import type { SureFigure } from './sureFigures.ts';

const chance: SureFigure = {
  id: 'reached3.system',
  name: 'Chance of reaching OPEL 3',
  unit: { one: 'point', many: 'points' },
  figure: '48 in 100',
  range: '45 to 51 in 100',
  halfWidth: 3,
  factor: 100,
};
const aim: Aim = {
  precision: { name: 'reached3.system', halfWidth: 0.01 },
  most: 20_000,
  halfWidth: null,
  winters: 0,
  isReached: false,
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a run until the range is narrow enough', () => {
  it('forecasts the look at which it ends, and its time', () => {
    const asked = { winters: 1000, halfWidth: 1, most: 20_000, rate: 100 };
    expect(plain(forecastInWords(chance, asked))).toBe(
      'About 12,800 winters, about 2 min here. It looks after 200, 400, 800 winters and so on, and stops when the range is narrow enough.',
    );
    expect(forecastInWords(chance, { ...asked, most: 5000 })).toBe(
      'It would take about 12,800 winters: more than the 5,000 allowed.',
    );
  });

  it('says what is missing while it runs', () => {
    expect(aimInWords(aim, chance, 'running', 50)).toBe(
      'Chance of reaching OPEL 3: you asked for ±1 point. The range is first checked after 100 winters.',
    );
    const looked = { ...aim, winters: 400, halfWidth: 0.02 };
    expect(aimInWords(looked, chance, 'running', 500)).toBe(
      'Chance of reaching OPEL 3: ±2 points after 400 winters. You asked for ±1 point: about 1,100 winters more.',
    );
  });

  it('says how it ended', () => {
    const looked = { ...aim, winters: 1600, halfWidth: 0.0098 };
    expect(aimInWords({ ...looked, isReached: true }, chance, 'done', 1600)).toBe(
      'Narrow enough after 1,600 winters: Chance of reaching OPEL 3, ±0.98 points.',
    );
    expect(aimInWords({ ...looked, halfWidth: 0.02 }, chance, 'done', 1600)).toBe(
      'Not narrow enough after 1,600 winters: Chance of reaching OPEL 3, ±2 points. You asked for ±1 point.',
    );
    expect(aimInWords(looked, chance, 'stopped', 900)).toContain('Stopped before');
  });
});
