import { describe, expect, it } from 'vitest';
import { waveLevel } from '../../../model/drivers/wave.ts';
import { halfHeightDay, withPaceDragged, withPaceStepped, withPeakMoved } from './waveMoves.ts';

const wave = { peakDay: 80, height: 1.2, doublingDays: 10, halvingDays: 16 };
const rules = { firstDay: 0, lastDay: 181, step: 0.05 };

describe('halfHeightDay', () => {
  it('is where the model’s wave has half its height', () => {
    for (const pace of ['doublingDays', 'halvingDays'] as const) {
      const after = halfHeightDay(wave, pace) - wave.peakDay;
      expect(Math.sign(after)).toBe(pace === 'doublingDays' ? -1 : 1);
      expect(waveLevel(after, wave.height, wave.doublingDays, wave.halvingDays)).toBeCloseTo(0.6, 12);
    }
  });
});

describe('moves', () => {
  it('moves the peak by whole days and the height on its grid, within bounds', () => {
    expect(withPeakMoved(wave, 3.4, 1.33, rules)).toEqual({ ...wave, peakDay: 83, height: 1.35 });
    expect(withPeakMoved(wave, 999, -1, rules)).toEqual({ ...wave, peakDay: 181, height: 0 });
    expect(withPeakMoved(wave, 0.2, 1.2, rules)).toBe(wave);
  });

  it('stretches the side that is dragged, outwards', () => {
    expect(withPaceDragged(wave, 'doublingDays', -2.543 * 3).doublingDays).toBe(13);
    expect(withPaceDragged(wave, 'halvingDays', -2.543 * 3).halvingDays).toBe(13);
    expect(withPaceDragged(wave, 'halvingDays', -1000).halvingDays).toBe(0.5);
    expect(withPaceStepped(wave, 'doublingDays', 1).doublingDays).toBe(9.5);
    expect(withPaceStepped(wave, 'halvingDays', 10).halvingDays).toBe(21);
  });
});
