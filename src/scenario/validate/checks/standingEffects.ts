import type { Check } from '../facts.ts';

/** Standing effects have no lag: they apply from the first counted day on, so a lag would do nothing. */
export const checkStandingEffects: Check = ({ scenario }) =>
  scenario.effects.flatMap(({ lagDays }, at) =>
    lagDays === 0
      ? []
      : [
          {
            path: `effects.${at}.lagDays`,
            message:
              'a standing effect holds from the first counted day on and cannot come later; use an event or a driver for one that does',
            found: String(lagDays),
            allowed: '0',
          },
        ],
  );
