import { fieldsOf } from '../../../scenario/edit/fields/fieldsOf.ts';
import { scenario as scenarioSchema } from '../../../scenario/schema/scenario.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { FieldView } from './form/FieldView.tsx';
import classes from './form/Form.module.css';
import { useOwn } from './useOwn.ts';

const keys = ['title', 'description', 'notes', 'id', 'allAreasName'];
const fields = fieldsOf(scenarioSchema, []).filter(({ key }) => keys.includes(key));

/** The scenario's own title, description and notes, and the name of all its areas together. */
export function HeadingForm() {
  const own = useOwn((scenario) => scenario);
  if (own === undefined) return null;
  return (
    <Panel title="Title and notes" subtitle="readers of the results see this first">
      <div className={classes.grid}>
        {fields.map((field) => (
          <div key={field.key} className={field.form.kind === 'text' ? classes.wide : undefined}>
            <FieldView field={field} value={own[field.key as 'title']} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
