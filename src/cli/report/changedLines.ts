import type { NumberAtPath } from '../../analysis/check/changedNumbers.ts';
import type { CheckDocument } from '../../analysis/check/checkTypes.ts';
import type { Provenance } from '../../scenario/schema/provenance.ts';
import { asWritten } from '../../words/checkInWords.ts';
import { valueInWords } from '../../words/valueInWords.ts';
import { textTable } from './textTable.ts';

const longest = 70;

/** Every number that was changed: its path, value and source; those that follow from it are set in under it. */
export function changedLines({ changed }: CheckDocument): string[] {
  const rows = changed.numbers.flatMap((one, at) => [
    row(one, `${at + 1}`),
    ...one.together.map((other) => row(other, '')),
  ]);
  return textTable(rows, [1, 2, 3]);
}

function row({ path, value, provenance }: NumberAtPath, number: string): string[] {
  return [
    number,
    path,
    cut(valueInWords(value)),
    provenance === null ? 'no source' : cut(sourceInWords(provenance)),
  ];
}

/** Evidence by its figures, a sum as it is written, an assumption with its range. */
function sourceInWords(source: Provenance): string {
  if (source.kind === 'evidence') return `evidence ${source.figures.join(', ')}`;
  if (source.kind === 'derived') return `sum: ${source.sum}`;
  const range = source.range;
  const within =
    range === undefined
      ? ''
      : `, ${range.as === 'factor' ? '× ' : ''}${asWritten(range.low)} to ${asWritten(range.high)}`;
  return `assumption${within}: ${source.reason}`;
}

function cut(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
