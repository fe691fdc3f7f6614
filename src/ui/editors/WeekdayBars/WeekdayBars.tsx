import { Button } from '../../controls/Button.tsx';
import { NumberField } from '../../controls/NumberField.tsx';
import { FINAL, type OnEdit } from '../edit.ts';
import { EditorFrame, type EditorHeading } from '../EditorFrame.tsx';
import { EditTable } from '../EditTable.tsx';
import { WeekdayPicture } from './WeekdayPicture.tsx';
import classes from './WeekdayBars.module.css';
import { meanOf, scaledToMean, WEEKDAY_LABELS } from './weekdayFactors.ts';

interface WeekdayBarsProps extends EditorHeading {
  /** Seven values, Monday first. */
  readonly values: readonly number[];
  readonly onChange: OnEdit<readonly number[]>;
  readonly formatValue: (value: number) => string;
  readonly description: string;
  /** The grid on which bars are dragged. */
  readonly step?: number;
  readonly maximum?: number;
  /** The mean that keeps the stated rate (1 for factors). It is drawn as a line, and a button restores it. */
  readonly neutralMean?: number;
  readonly disabled?: boolean;
}

/** Seven values of the week as bars and as fields. */
export function WeekdayBars(props: WeekdayBarsProps) {
  const { title, subtitle, headingLevel, values, onChange, formatValue, maximum, neutralMean, disabled } =
    props;
  const mean = meanOf(values);
  const kept = neutralMean === undefined || Math.abs(mean - neutralMean) < 0.0005;
  const aim = kept ? '' : `; ${formatValue(neutralMean)} keeps the stated rate`;
  return (
    <EditorFrame
      below
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      finding={`mean ${formatValue(mean)}${aim}`}
      help={HELP}
      picture={<WeekdayPicture {...props} />}
      numbers={
        <div className={classes.fields}>
          <EditTable
            caption={`${title}: the seven values`}
            columns={WEEKDAY_LABELS.map((label) => ({ label: label.slice(0, 3), rem: 4.25 }))}
            rows={[
              {
                key: 'values',
                cells: WEEKDAY_LABELS.map((label, at) => (
                  <NumberField
                    label={label}
                    labelHidden
                    when="left"
                    value={values[at] ?? 0}
                    minimum={0}
                    maximum={maximum}
                    onChange={(value) => onChange(values.with(at, value), FINAL)}
                    disabled={disabled}
                  />
                )),
              },
            ]}
          />
        </div>
      }
      actions={
        neutralMean !== undefined && (
          <Button
            onPress={() => onChange(scaledToMean(values, neutralMean), FINAL)}
            disabled={disabled || kept || mean === 0}
          >
            Scale to a mean of {formatValue(neutralMean)}
          </Button>
        )
      }
    />
  );
}

const HELP =
  'Drag the top of a bar. Keys: up and down move it by a step, with Shift by ten; Escape cancels the drag.';
