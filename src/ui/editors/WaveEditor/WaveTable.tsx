import type { ReactNode } from 'react';
import { NumberField } from '../../controls/NumberField.tsx';
import { ReadField } from '../../controls/ReadField.tsx';
import { FINAL, type OnEdit } from '../edit.ts';
import { EditTable } from '../EditTable.tsx';
import type { WaveWords } from './WaveEditor.tsx';
import type { WaveRules, WaveValue } from './waveMoves.ts';

interface WaveTableProps extends WaveRules, WaveWords {
  readonly title: string;
  readonly value: WaveValue;
  readonly onChange: OnEdit<WaveValue>;
  readonly spreads?: Partial<Record<keyof WaveValue, string>>;
  readonly disabled?: boolean;
}

/** The four middle values of a wave as fields, each with its uncertainty. */
export function WaveTable(props: WaveTableProps) {
  const { value, onChange, spreads = {}, title, disabled } = props;
  const number = (key: 'height' | 'doublingDays' | 'halvingDays', label: string, unit?: string) => (
    <NumberField
      label={label}
      labelHidden
      when="left"
      value={value[key]}
      minimum={key === 'height' ? 0 : SHORTEST_PACE}
      maximum={key === 'height' ? props.highest : undefined}
      unit={unit}
      onChange={(next) => onChange({ ...value, [key]: next }, FINAL)}
      disabled={disabled}
    />
  );
  const row = (key: keyof WaveValue, label: string, field: ReactNode) => {
    return { key, cells: [label, field, spreads[key]] };
  };
  return (
    <EditTable
      caption={`${title}: middle values`}
      columns={[{ label: 'Number' }, { label: 'Middle value', rem: 8 }, { label: 'How uncertain', rem: 8 }]}
      rows={[
        row(
          'peakDay',
          'Peak',
          <ReadField
            label="Peak"
            labelHidden
            when="left"
            value={value.peakDay}
            format={props.formatDay}
            read={props.readDay}
            onChange={(peakDay) => onChange({ ...value, peakDay }, FINAL)}
            disabled={disabled}
          />,
        ),
        row('height', 'Height', number('height', 'Height', props.heightUnit)),
        row('doublingDays', 'Doubles in', number('doublingDays', 'Doubles in', 'days')),
        row('halvingDays', 'Halves in', number('halvingDays', 'Halves in', 'days')),
      ]}
    />
  );
}

const SHORTEST_PACE = 0.1;
