import { useMemo } from 'react';
import { valueAt } from '../../../../scenario/paths/fieldPath.ts';
import { fieldOf } from '../../../../scenario/edit/fields/fieldsOf.ts';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { partsOf, type NamedPart } from '../../../../scenario/edit/fields/partsOf.ts';
import Split from 'lucide-react/dist/esm/icons/columns-3.js';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Disclosure } from '../../../../ui/controls/Disclosure.tsx';
import { FieldLook } from '../../../../ui/controls/FieldLook.tsx';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { useProblemAt } from '../problemsStore.ts';
import { useOwn } from '../useOwn.ts';
import { FieldHead } from './FieldHead.tsx';
import { FieldView } from './FieldView.tsx';
import { isSmall, useSet, type FieldProps, type PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { isByArea } from './isByArea.ts';
import { NotGiven, TakeAway } from './NotGiven.tsx';
import { ObjectFields } from './ObjectFields.tsx';
import { ProvenanceMark } from './ProvenanceMark.tsx';
import { totalInWords } from './totalInWords.ts';

/** A value that is the same in every area, or a value for each area. */
export function PerAreaField(props: PropsOf<'perArea'>) {
  const { field, value } = props;
  const areas = useAreas();
  const set = useSet();
  const once = useOnce(props);
  const isOfSystem = useOwn((own) => valueAt(own, [...field.words.slice(0, 2), 'scope']) === 'system');
  if (value === undefined && !(field.optional && isSmall(once) && field.byDefault === undefined))
    return <NotGiven {...props} />;
  if (isByArea(value)) return <ByArea {...props} byArea={value.byArea} areas={areas} />;
  const spread = () => set(field.words, { byArea: Object.fromEntries(areas.map(({ id }) => [id, value])) });
  const toEach = !isOfSystem && areas.length > 1 && value !== undefined && (
    <IconButton
      label={`One for each area: ${field.label}`}
      icon={<Split size={13} aria-hidden="true" />}
      onPress={spread}
    />
  );
  if (once.form.kind === 'object')
    return (
      <div className={`${classes.wide} ${classes.section}`} role="group" aria-label={field.label}>
        <FieldHead
          field={field}
          value={value}
          actions={
            <>
              {toEach}
              {field.optional && <TakeAway {...props} />}
            </>
          }
        />
        <ObjectFields schema={once.schema} value={value} words={field.words} />
      </div>
    );
  return <FieldView field={once} value={value} bare={props.bare} extra={props.bare ? undefined : toEach} />;
}

interface ByAreaProps extends PropsOf<'perArea'> {
  readonly byArea: Record<string, unknown>;
  readonly areas: readonly NamedPart[];
}

function ByArea({ field, value, byArea, areas }: ByAreaProps) {
  const set = useSet();
  const problem = useProblemAt(field.words, false);
  const same = () => set(field.words, byArea[areas[0]?.id ?? ''] ?? Object.values(byArea)[0]);
  const unknown = Object.keys(byArea).filter((id) => !areas.some((area) => area.id === id));
  const all = [...areas, ...unknown.map((id) => ({ id, name: id }))];
  const total = totalInWords(field, byArea);
  return (
    <div className={`${classes.wide} ${classes.section}`} role="group" aria-label={field.label}>
      <FieldHead
        field={field}
        value={value}
        problem={problem}
        actions={
          <>
            {total !== undefined && <span className={classes.total}>{total}</span>}
            <Button kind="quiet" onPress={same} label={`Same everywhere: ${field.label}`}>
              Same everywhere
            </Button>
          </>
        }
      />
      <div className={classes.areas}>
        {all.map((area) => (
          <AreaCell key={area.id} field={field} area={area} value={byArea[area.id]} />
        ))}
      </div>
    </div>
  );
}

interface AreaCellProps extends PropsOf<'perArea'> {
  readonly area: NamedPart;
}

function AreaCell({ field, area, value }: AreaCellProps) {
  const words = [...field.words, 'byArea', area.id];
  const one = { ...fieldOf(field.form.schema, words), label: area.name, help: undefined, unit: field.unit };
  if (one.form.kind === 'object' || one.form.kind === 'quantity')
    return (
      <div className={classes.wide}>
        <Disclosure title={area.name}>
          <WideCell field={one} value={value} />
        </Disclosure>
      </div>
    );
  return (
    <div className={classes.area}>
      <span className={classes.areaName} aria-hidden="true" title={area.name}>
        {area.name}
      </span>
      <FieldLook look="bare">
        <FieldView field={{ ...one, label: `${field.label}, ${area.name}` }} value={value} bare />
      </FieldLook>
      <ProvenanceMark field={{ ...one, label: `${field.label}, ${area.name}` }} value={value} onlyOwn />
    </div>
  );
}

function WideCell({ field, value }: FieldProps) {
  if (field.form.kind === 'object' && value !== undefined)
    return <ObjectFields schema={field.schema} value={value} words={field.words} />;
  return <FieldView field={field} value={value} />;
}

/** The field of the one value that holds everywhere; what it means stands with the whole. */
function useOnce({ field }: PropsOf<'perArea'>): FieldSpec {
  const { label, help, unit, optional, byDefault } = field;
  return { ...fieldOf(field.form.schema, field.words), label, help, unit, optional, byDefault };
}

function useAreas(): readonly NamedPart[] {
  const known = useOwn((own) => JSON.stringify(partsOf(own, { to: 'area' }))) ?? '[]';
  return useMemo(() => JSON.parse(known) as NamedPart[], [known]);
}
