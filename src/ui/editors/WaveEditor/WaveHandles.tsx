import type { TimeAxis } from '../../charts/timeAxis.ts';
import type { OnEdit } from '../edit.ts';
import { Handle } from '../Handle.tsx';
import type { KeyMove } from '../handleKeys.ts';
import { stepped, type ValueScale } from '../valueScale.ts';
import type { WaveWords } from './WaveEditor.tsx';
import {
  halfHeightDay,
  withPaceDragged,
  withPaceStepped,
  withPeakMoved,
  type Pace,
  type WaveRules,
  type WaveValue,
} from './waveMoves.ts';

interface WaveHandlesProps extends WaveRules, WaveWords {
  readonly value: WaveValue;
  readonly onChange: OnEdit<WaveValue>;
  readonly axis: TimeAxis;
  readonly scale: ValueScale;
  readonly width: number;
  readonly disabled?: boolean;
}

const WEEK = 7;
const PACES = [
  { pace: 'doublingDays', label: 'Doubling time, on the way up', verb: 'doubles in' },
  { pace: 'halvingDays', label: 'Halving time, on the way down', verb: 'halves in' },
] as const;

/** Handles of a wave: its peak both ways, and each side at half its height across. */
export function WaveHandles(props: WaveHandlesProps) {
  const { value, onChange, axis, scale, width, disabled } = props;
  const shared = { value, onChange, width, disabled };
  const onAxis = (day: number) => day >= 0 && day <= axis.days;
  const peakByDrag = (from: WaveValue, right: number, up: number) => {
    const height = up === 0 ? from.height : Math.min(scale.domain[1], from.height + up * scale.perPixel);
    return withPeakMoved(from, right / axis.dayWidth, height, props);
  };
  const peakByKey = (from: WaveValue, { x, y, far }: KeyMove) => {
    const height = y === 0 ? from.height : stepped(from.height, y * (far ? 10 : 1), props.step);
    return withPeakMoved(from, x * (far ? WEEK : 1), height, props);
  };
  return (
    <>
      {onAxis(value.peakDay) && (
        <Handle
          {...shared}
          ways="both"
          x={axis.x(value.peakDay)}
          y={scale.y(value.height)}
          label="Peak"
          text={`${props.formatDay(value.peakDay)}, height ${props.formatHeight(value.height)}`}
          now={value.height}
          minimum={0}
          maximum={props.highest ?? scale.domain[1]}
          byDrag={peakByDrag}
          byKey={peakByKey}
        />
      )}
      {PACES.map(({ pace, label, verb }) => {
        const day = halfHeightDay(value, pace);
        if (!onAxis(day)) return null;
        return (
          <Handle
            {...shared}
            key={pace}
            ways="across"
            x={axis.x(day)}
            y={scale.y(value.height / 2)}
            label={label}
            text={`${verb} ${value[pace]} days`}
            now={value[pace]}
            minimum={0.5}
            maximum={365}
            byDrag={(from, right) => withPaceDragged(from, pace, right / axis.dayWidth)}
            byKey={(from, move) => paceByKey(from, pace, move)}
          />
        );
      })}
    </>
  );
}

/** To the right and up: the side moves right, or the wave takes longer. */
function paceByKey(from: WaveValue, pace: Pace, { x, y, far }: KeyMove): WaveValue {
  const side = pace === 'doublingDays' ? -1 : 1;
  return withPaceStepped(from, pace, (x !== 0 ? x : y * side) * (far ? 10 : 1));
}
