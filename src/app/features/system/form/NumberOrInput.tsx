import { freshValue } from '../../../../scenario/edit/fields/freshValue.ts';
import { ownScenario } from '../../../document/edit.ts';
import { useSet, type FieldOf, type PropsOf } from './fieldProps.ts';
import { NumberInput } from './LeafField.tsx';
import classes from './Form.module.css';

/** A number, or a word instead of a number ('No limit'). */
export function NumberOrInput(props: PropsOf<'numberOr'>) {
  const { field, value, bare } = props;
  const set = useSet();
  const { number, word } = field.form;
  const isWord = value === word.value;
  const change = (takesWord: boolean) => {
    const own = ownScenario();
    if (own !== null) set(field.words, takesWord ? word.value : freshValue({ ...field, form: number }, own));
  };
  return (
    <div className={classes.numberOr}>
      <NumberInput
        field={{ ...field, form: number } as FieldOf<'number'>}
        value={isWord ? undefined : value}
        bare={bare}
      />
      <label className={classes.word}>
        <input
          type="checkbox"
          checked={isWord}
          aria-label={`${word.label}: ${field.label}`}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        {word.label}
      </label>
    </div>
  );
}
