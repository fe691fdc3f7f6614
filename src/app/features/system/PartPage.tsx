import { valueAt, type FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { fieldAt } from '../../../scenario/edit/fields/fieldsAt.ts';
import type { FieldSpec } from '../../../scenario/edit/fields/fieldSpec.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Driver } from '../../../scenario/schema/driver.ts';
import { DraftsOf } from '../../shell/DraftsOf.tsx';
import { partHref } from './address.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { FieldView } from './form/FieldView.tsx';
import type { FieldOf } from './form/fieldProps.ts';
import { VariantFields } from './form/ListCards.tsx';
import { NotGiven } from './form/NotGiven.tsx';
import { ObjectFields } from './form/ObjectFields.tsx';
import { HeadingForm } from './HeadingForm.tsx';
import { ListPage } from './ListPage.tsx';
import { PartTools } from './PartTools.tsx';
import { groupOf } from './partGroups.ts';
import { partName } from './partName.ts';
import { RollButton } from './roll/RollButton.tsx';
import { WavePart } from './special/WavePart.tsx';
import { useOwn } from './useOwn.ts';

/** The page of an address: a list of parts, or the form of one part. */
export function PartPage({ words }: { readonly words: FieldPath }) {
  const part = words.slice(0, 2);
  const label = useOwn((own) => pageName(own, part)) ?? '';
  return (
    <DraftsOf id={`system/${part.join('/')}`} label={label} href={partHref(part)}>
      <PartForm words={words} />
    </DraftsOf>
  );
}

function PartForm({ words }: { readonly words: FieldPath }) {
  const group = groupOf(words);
  if (group === undefined) return <NoSuchPart />;
  if (group.key === 'title') return <HeadingForm />;
  if (words.length === 1 && group.one !== undefined) return <ListPage group={group} />;
  if (words.length === 1) return <SinglePart words={words} label={group.label} />;
  return <OnePart words={words.slice(0, 2)} groupLabel={group.label} />;
}

/** 'Discharge team', 'Calendar'. */
function pageName(own: Scenario, words: FieldPath): string {
  const [list, id] = words;
  if (id === undefined) return groupOf(words)?.label ?? '';
  return partName(own, list as keyof Scenario, valueAt(own, words), Number(id) || 0);
}

function NoSuchPart() {
  return (
    <Panel title="No such part">
      <p>The scenario has no part at this address. Choose one at the left.</p>
    </Panel>
  );
}

function SinglePart({ words, label }: { readonly words: FieldPath; readonly label: string }) {
  const value = useOwn((own) => valueAt(own, words));
  const spec = useSpec(words);
  if (spec === undefined) return <NoSuchPart />;
  return (
    <Panel title={label} subtitle={spec.help} actions={words[0] === 'calendar' ? <RollButton /> : undefined}>
      {spec.form.kind === 'byKey' ? (
        <FieldView field={{ ...spec, label }} value={value} bare />
      ) : value === undefined ? (
        <NotGiven field={{ ...spec, label }} value={value} />
      ) : (
        <ObjectFields schema={spec.schema} value={value} words={words} />
      )}
    </Panel>
  );
}

function OnePart({ words, groupLabel }: { readonly words: FieldPath; readonly groupLabel: string }) {
  const value = useOwn((own) => valueAt(own, words));
  const spec = useSpec(words);
  const title = useOwn((own) => pageName(own, words));
  if (value === undefined || spec === undefined) return <NoSuchPart />;
  return (
    <Panel title={title} subtitle={groupLabel} actions={<PartTools words={words} name={title ?? ''} />}>
      {isWave(words, value) && <WavePart wave={value} words={words} />}
      {spec.form.kind === 'variants' ? (
        <VariantFields field={spec as FieldOf<'variants'>} value={value} />
      ) : (
        <ObjectFields schema={spec.schema} value={value} words={words} />
      )}
    </Panel>
  );
}

function isWave([list]: FieldPath, value: unknown): value is Extract<Driver, { kind: 'wave' }> {
  return list === 'drivers' && (value as Driver).kind === 'wave';
}

/** The field at a path of the scenario; undefined where the format has nothing there. */
function useSpec(words: FieldPath): FieldSpec | undefined {
  const own = useOwn((scenario) => scenario);
  return own === undefined ? undefined : fieldAt(own, words);
}
