import { useLocation } from 'wouter';
import { idOf } from '../../../scenario/idPath.ts';
import { withPartAt } from '../../../scenario/edit/atWords.ts';
import { fieldOf } from '../../../scenario/edit/fields/fieldsOf.ts';
import { freshVariant } from '../../../scenario/edit/fields/freshValue.ts';
import type { FieldSpec, Variant } from '../../../scenario/edit/fields/fieldSpec.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { scenario as scenarioSchema } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { MenuButton } from '../../../ui/controls/MenuButton.tsx';
import { editScenario, ownScenario } from '../../stores/edit.ts';
import { freeId } from './freeId.ts';
import type { PartGroup } from './partGroups.ts';

/** Adds a part of a kind and opens it; where there are several forms of it, one is chosen first. */
export function AddPart({ group }: { readonly group: PartGroup }) {
  const [, go] = useLocation();
  const element = elementOf(group);
  const variants = element.form.kind === 'variants' ? element.form.variants : [];
  const add = (variant: Variant) => {
    const own = ownScenario();
    if (own === null) return;
    const part = freshPart(own, group, variant);
    editScenario((scenario) => withPartAt(scenario, [group.key], part));
    go(`/system/${group.key}/${idOf(part) ?? (own[group.key] as readonly unknown[]).length}`);
  };
  const text = `Add ${group.one}`;
  if (variants.length === 0)
    return <Button onPress={() => add({ id: group.key, label: '', schema: element.schema })}>{text}</Button>;
  return (
    <MenuButton
      text={text}
      options={variants}
      onAction={(id) => add(variants.find((variant) => variant.id === id)!)}
    />
  );
}

function elementOf({ key }: PartGroup): FieldSpec {
  const { form } = fieldOf(scenarioSchema.shape[key], [key]);
  if (form.kind !== 'list') throw new Error(`elementOf: "${key}" is no list of parts`);
  return fieldOf(form.element, [key, '0']);
}

function freshPart(own: Scenario, { key, one = '' }: PartGroup, variant: Variant): object {
  const fresh = freshVariant(variant, undefined, own) as Record<string, unknown>;
  if (!('id' in fresh)) return fresh;
  const noun = one.replace(/^an? /, '');
  const taken = (own[key] as readonly unknown[]).flatMap((part) => idOf(part) ?? []);
  const stem = noun.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
  return { ...fresh, id: freeId(stem, taken), name: `New ${noun}` };
}
