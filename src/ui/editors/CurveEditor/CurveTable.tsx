import Trash from 'lucide-react/dist/esm/icons/trash-2.js';
import { IconButton } from '../../controls/IconButton.tsx';
import { NumberField } from '../../controls/NumberField.tsx';
import { ReadField } from '../../controls/ReadField.tsx';
import { unread, type TextRead } from '../../controls/textRead.ts';
import { FINAL, type OnEdit } from '../edit.ts';
import { EditTable } from '../EditTable.tsx';
import type { CurveWords } from './CurveEditor.tsx';
import type { CurvePoint } from './curvePoints.ts';

interface CurveTableProps extends CurveWords {
  readonly points: readonly CurvePoint[];
  readonly onChange: OnEdit<readonly CurvePoint[]>;
  readonly onRemove: (at: number) => void;
  readonly removable: boolean;
  readonly title: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly disabled?: boolean;
}

/** The points of a curve as fields: day, value, remove. */
export function CurveTable(props: CurveTableProps) {
  const { points, onChange, onRemove, removable, title, xLabel, yLabel, yUnit, formatX, disabled } = props;
  const readX =
    (at: number) =>
    (text: string): TextRead<number> => {
      const read = props.readX(text);
      const taken = read.problem === null && points.some(({ x }, other) => other !== at && x === read.value);
      return taken ? unread(`There is a point on ${formatX(read.value)} already.`) : read;
    };
  return (
    <EditTable
      caption={`${title}: the points`}
      columns={[
        { label: xLabel, rem: 6.5 },
        { label: yUnit ? `${yLabel}, ${yUnit}` : yLabel, rem: 5 },
        { label: 'Remove', quiet: true },
      ]}
      rows={points.map((point, at) => ({
        key: at,
        cells: [
          <ReadField
            label={`${xLabel} of point ${at + 1}`}
            labelHidden
            when="left"
            value={point.x}
            format={formatX}
            read={readX(at)}
            onChange={(x) => onChange(points.with(at, { ...point, x }), FINAL)}
            disabled={disabled}
          />,
          <NumberField
            label={`${yLabel} on ${formatX(point.x)}`}
            labelHidden
            when="left"
            value={point.y}
            minimum={props.minimum}
            maximum={props.maximum}
            onChange={(y) => onChange(points.with(at, { ...point, y }), FINAL)}
            disabled={disabled}
          />,
          <IconButton
            label={`Remove the point on ${formatX(point.x)}`}
            icon={<Trash size={14} aria-hidden="true" />}
            onPress={() => onRemove(at)}
            disabled={disabled || !removable}
          />,
        ],
      }))}
    />
  );
}
