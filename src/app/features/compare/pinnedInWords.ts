import { roundedNumber } from '../../../words/roundedNumber.ts';
import { withUnit, WINTERS } from '../../../words/unit.ts';
import { outcomeInFull } from '../../actionWords.ts';
import type { Pin } from '../../stores/pinStore.ts';

const SETTINGS = { one: 'setting', many: 'settings' };

/** What a pinned result rests on: '1,000 winters', 'Hospital bed-days lost · 200 winters', '6 settings · 200 winters'. */
export function pinnedInWords(pin: Pin): string {
  if (pin.kind === 'plan') return wintersSaid(pin.answer.winters);
  if (pin.kind === 'actions') {
    const { scenario, reading } = pin.answer;
    return `${outcomeInFull(scenario, reading.document.outcome)} · ${wintersSaid(reading.document.replications)}`;
  }
  const { settings, replications } = pin.answer.reading.document;
  return `${withUnit(roundedNumber(settings.length), SETTINGS)} · ${wintersSaid(replications)}`;
}

function wintersSaid(count: number): string {
  return withUnit(roundedNumber(count), WINTERS);
}
