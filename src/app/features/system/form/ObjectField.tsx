import { useProblemAt } from '../problemsStore.ts';
import { FieldHead } from './FieldHead.tsx';
import type { PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { NotGiven, TakeAway } from './NotGiven.tsx';
import { ObjectFields } from './ObjectFields.tsx';

/** Several fields that belong together, under their own heading. */
export function ObjectField(props: PropsOf<'object'>) {
  const { field, value } = props;
  const problem = useProblemAt(field.words, false);
  if (value === undefined) return <NotGiven {...props} />;
  const canGo = field.optional && field.byDefault === undefined;
  return (
    <div className={`${classes.wide} ${classes.section}`} role="group" aria-label={field.label}>
      <FieldHead
        field={field}
        value={undefined}
        problem={problem}
        actions={canGo && <TakeAway {...props} />}
      />
      <ObjectFields schema={field.schema} value={value} words={field.words} />
    </div>
  );
}
