import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { fieldOf } from '../../../scenario/edit/fields/fieldsOf.ts';
import { freshValue } from '../../../scenario/edit/fields/freshValue.ts';
import type { FieldSpec } from '../../../scenario/edit/fields/fieldSpec.ts';
import { newPart, type Added, type PartList } from '../../../scenario/edit/parts/newPart.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { scenario as scenarioSchema } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { MenuButton } from '../../../ui/controls/MenuButton.tsx';
import { editScenario, ownScenario } from '../../document/edit.ts';
import { addRow } from './setAt.ts';
import classes from './Page.module.css';
import type { PartGroup } from './partGroups.ts';

/** Lists whose rows have no ids: a new row is the least that the format asks for. */
const rows: readonly string[] = ['initialState', 'changed'];

/** Adds a part of a kind and opens it; where there are several forms of it, one is chosen first. */
export function AddPart({ group }: { readonly group: PartGroup }) {
  const [, go] = useLocation();
  const [needs, setNeeds] = useState<string | null>(null);
  const element = elementOf(group);
  const variants = element.form.kind === 'variants' ? element.form.variants : [];
  const open = (words: FieldPath) => go(`/system/${words.map(encodeURIComponent).join('/')}`);
  const add = (kind?: string) => {
    const own = ownScenario();
    if (own === null) return;
    if (rows.includes(group.key)) {
      const list = own[group.key] as readonly unknown[];
      addRow([group.key], freshValue(element, own));
      return open([group.key, String(list.length)]);
    }
    const added = withNew(own, group.key as PartList, kind);
    if ('needs' in added) return setNeeds(added.needs);
    editScenario(() => added.scenario);
    open(added.words);
  };
  const text = `Add ${group.one}`;
  return (
    <span className={classes.tools}>
      {needs !== null && <span role="status">Add {needs} first.</span>}
      {variants.length === 0 ? (
        <Button onPress={() => add()}>{text}</Button>
      ) : (
        <MenuButton text={text} options={variants} onAction={add} />
      )}
    </span>
  );
}

/** The kinds of a list are those of its forms in the format. */
function withNew(own: Scenario, list: PartList, kind: string | undefined): Added {
  return (newPart as (scenario: Scenario, list: PartList, kind?: string) => Added)(own, list, kind);
}

function elementOf({ key }: PartGroup): FieldSpec {
  const { form } = fieldOf(scenarioSchema.shape[key], [key]);
  if (form.kind !== 'list') throw new Error(`elementOf: "${key}" is no list of parts`);
  return fieldOf(form.element, [key, '0']);
}
