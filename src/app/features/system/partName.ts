import { idOf } from '../../../scenario/paths/idPath.ts';
import { scenario as scenarioSchema } from '../../../scenario/schema/scenario.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { fieldOf } from '../../../scenario/edit/fields/fieldsOf.ts';
import { summaryOf } from './form/summaryOf.ts';

/** The name of a part of a list: its name, its id, or its first value. */
export function partName(own: Scenario, list: keyof Scenario, part: unknown, at: number): string {
  const { form } = fieldOf(scenarioSchema.shape[list], [list]);
  if (form.kind !== 'list') return list;
  const said = summaryOf(fieldOf(form.element, [list, idOf(part) ?? String(at)]), part, own);
  return said === '' ? `Number ${at + 1}` : said;
}
