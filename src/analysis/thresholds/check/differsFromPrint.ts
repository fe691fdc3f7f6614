import { compileBands, levelOf } from '../../../escalation/bands.ts';
import { bandTables } from './bandTables.ts';
import type { ThresholdCheck, ThresholdFinding } from './finding.ts';
import { subjectOf, valueWith } from './findingWords.ts';

/** Values at the ends of printed bands for which the simulated bands give another level than the print. */
export const differsFromPrint: ThresholdCheck = (scenario) =>
  bandTables(scenario).flatMap((table): ThresholdFinding[] => {
    const { indicator, areas, bands, set } = table;
    const running = compileBands(set);
    const ends = bands.flatMap(({ level, from, to, openFrom, openTo }) => [
      ...(from === undefined || openFrom === true ? [] : [{ level, value: from }]),
      ...(to === undefined || openTo === true ? [] : [{ level, value: to }]),
    ]);
    const printedAt = (value: number) => ends.filter((end) => end.value === value).map(({ level }) => level);
    const values = [...new Set(ends.map(({ value }) => value))].filter(
      (value) => !printedAt(value).includes(levelOf(running, value)),
    );
    return values.map((value) => ({
      kind: 'differsFromPrint',
      indicator: indicator.id,
      areas,
      values: [value],
      text: `${subjectOf(scenario, table)}: ${valueWith(indicator, value)} is level ${printedAt(value).join(' and ')} in the plan’s ${table.as === 'printed' ? 'table' : 'words'} and level ${levelOf(running, value)} here.`,
    }));
  });
