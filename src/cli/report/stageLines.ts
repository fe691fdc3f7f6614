import type { ResultDocument } from '../../analysis/result/schema.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { intervalInWords } from '../../words/intervalInWords.ts';
import { NOT_KNOWN, isKnown } from '../../words/notKnown.ts';
import { roundedNumber } from '../../words/roundedNumber.ts';
import { shareInWords } from '../../words/shareInWords.ts';
import { supportedPlace } from '../../words/supportedPlace.ts';
import { textTable } from './textTable.ts';

type Figure = ResultDocument['events'];

const head = ['', 'waiting', 'mean wait, days', '9 in 10 start within, days', 'in use', 'capacity in use'];

/** By stage, all areas together: people waiting, waits and use. */
export function stageLines(document: ResultDocument, scenario: Scenario): string[] {
  const rows = scenario.stages.map(({ id, name }) => {
    const figures = document.stages[id].system;
    return [
      name ?? id,
      withInterval(figures.meanQueueLength),
      withInterval(figures.meanWaitDays),
      withInterval(figures.p90WaitDays),
      withInterval(figures.meanOccupied),
      figures.utilisation.mean === null ? 'no limit' : shareInWords(figures.utilisation.mean),
    ];
  });
  return rows.length === 0 ? [] : textTable([head, ...rows]);
}

function withInterval({ mean, low, high }: Figure): string {
  if (!isKnown(mean)) return NOT_KNOWN;
  const place = supportedPlace(mean, low, high);
  const interval = low === high ? null : intervalInWords(low, high, place);
  return interval === null ? roundedNumber(mean, place) : `${roundedNumber(mean, place)} (${interval})`;
}
