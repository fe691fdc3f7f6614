import type { TableNames } from '../../analysis/result/table.ts';
import { anyArea, columnsOf } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { columnTitle } from './columnWords.ts';

/** The names shown next to ids in tables. */
export function tableNames(scenario: Scenario): TableNames {
  const columns = new Map(columnsOf(scenario).map((column) => [column.id, column]));
  const nameIn = (parts: readonly { readonly id: string; readonly name?: string }[]) => {
    const names = new Map(parts.map(({ id, name }) => [id, name ?? id]));
    return (id: string) => names.get(id) ?? id;
  };
  return {
    stage: nameIn(scenario.stages),
    scope: (id) => (id === anyArea ? 'at least one area' : scopeInWords(scenario, id)),
    action: nameIn(scenario.actions),
    indicator: nameIn(scenario.indicators),
    outcome: (id) => {
      const column = columns.get(id);
      return column === undefined ? id : columnTitle(column, scenario);
    },
  };
}
