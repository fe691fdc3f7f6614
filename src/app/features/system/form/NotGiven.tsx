import { freshValue } from '../../../../scenario/edit/fields/freshValue.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { ownScenario } from '../../../document/edit.ts';
import { useSet, type FieldProps } from './fieldProps.ts';
import classes from './Form.module.css';

/** An empty field that may stay empty, with a button that fills it. */
export function NotGiven({ field, bare }: FieldProps) {
  const set = useSet();
  const give = () => {
    const own = ownScenario();
    if (own !== null) set(field.words, freshValue(field, own));
  };
  return (
    <div className={classes.notGiven}>
      {!bare && <span>{field.label}</span>}
      <span className={classes.help}>{bare ? '' : (field.help ?? 'not given')}</span>
      <Button kind="quiet" onPress={give} label={`Add: ${field.label}`}>
        Add
      </Button>
    </div>
  );
}

/** A button that removes a value that may be missing. */
export function TakeAway({ field }: FieldProps) {
  const set = useSet();
  return (
    <Button kind="quiet" onPress={() => set(field.words, undefined)} label={`Remove: ${field.label}`}>
      {' '}
      Remove
    </Button>
  );
}
