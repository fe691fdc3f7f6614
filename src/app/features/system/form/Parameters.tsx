import { checkDistribution } from '../../../../sim/distributions/registry.ts';
import type { Distribution } from '../../../../sim/distributions/types.ts';
import { valueAt, withValueAt } from '../../../../scenario/paths/fieldPath.ts';
import type { DistributionForm } from '../../../../scenario/edit/fields/distributionForms.ts';
import { FieldLook } from '../../../../ui/controls/FieldLook.tsx';
import { NumberField } from '../../../../ui/controls/NumberField.tsx';
import { NumbersField } from '../../../../ui/controls/NumbersField.tsx';
import { draftName, useSet, type FieldOf } from './fieldProps.ts';
import classes from './Form.module.css';

interface ParametersProps {
  readonly field: FieldOf<'quantity'>;
  readonly distribution: Distribution;
  readonly form: DistributionForm;
}

/** The numbers that a distribution takes, and what is wrong with them together. */
export function Parameters({ field, distribution, form }: ParametersProps) {
  const set = useSet();
  const problems = checkDistribution(distribution);
  const change = (key: string, value: unknown) =>
    set(field.words, withValueAt(distribution, key.split('.'), value));
  return (
    <FieldLook look="beside">
      {form.parameters.map(({ key, label }) => {
        const value = valueAt(distribution, key.split('.'));
        const isList = key === 'values' || key === 'weights';
        return isList ? (
          <NumbersField
            key={key}
            name={draftName([...field.words, ...key.split('.')])}
            label={label}
            value={(value as number[] | undefined) ?? []}
            onChange={(next) => change(key, next.length === 0 && key === 'weights' ? undefined : next)}
          />
        ) : (
          <NumberField
            key={key}
            name={draftName([...field.words, ...key.split('.')])}
            label={label}
            value={typeof value === 'number' ? value : NaN}
            onChange={(next) => change(key, next)}
          />
        );
      })}
      {problems.length > 0 && <p className={classes.problem}>{problems.join('; ')}.</p>}
    </FieldLook>
  );
}
