import Plus from 'lucide-react/dist/esm/icons/plus.js';
import { useMemo, useRef, useState } from 'react';
import type { TimeTick } from '../../charts/timeAxis.ts';
import { Button } from '../../controls/Button.tsx';
import type { TextRead } from '../../controls/textRead.ts';
import { FINAL, type Edit, type OnEdit } from '../edit.ts';
import { EditorFrame, type EditorHeading } from '../EditorFrame.tsx';
import { useFocusNext } from '../useFocusNext.ts';
import { CurvePicture } from './CurvePicture.tsx';
import { placeToAdd, sortedPoints, withAdded, type CurvePoint, type CurveRules } from './curvePoints.ts';
import { CurveTable } from './CurveTable.tsx';

/** How the day and the value of a point are named, written and read. */
export interface CurveWords {
  /** 'Date', 'Factor'. */
  readonly xLabel: string;
  readonly yLabel: string;
  readonly yUnit?: string;
  /** '20 Dec' of a day. */
  readonly formatX: (x: number) => string;
  readonly readX: (text: string) => TextRead<number>;
  readonly formatY: (y: number) => string;
}

interface CurveEditorProps extends EditorHeading, CurveRules, CurveWords {
  readonly points: readonly CurvePoint[];
  readonly onChange: OnEdit<readonly CurvePoint[]>;
  readonly ticks: readonly TimeTick[];
  /** What the curve shows, for screen readers: 'Referrals over the year'. */
  readonly description: string;
  /** A value drawn as a separate line: 1 for factors. */
  readonly reference?: number;
  /** The fewest points that must stay (a curve by data needs one). */
  readonly fewest?: number;
  readonly disabled?: boolean;
}

/**
 * Points joined by straight lines, over a year (round New Year) or over dates. They can be dragged, typed, added and
 * removed.
 */
export function CurveEditor(props: CurveEditorProps) {
  const { title, subtitle, headingLevel, onChange, fewest = 0, disabled } = props;
  const points = useMemo(() => sortedPoints(props.points), [props.points]);
  const box = useRef<HTMLDivElement>(null);
  const focus = useFocusNext(box);
  const [said, setSaid] = useState('');
  const change = (next: readonly CurvePoint[], edit: Edit) => onChange(sortedPoints(next), edit);
  const add = (place: CurvePoint | null) => {
    const next = place === null ? points : withAdded(points, place, props);
    if (next === points) return setSaid('There is a point on that day already.');
    const at = next.findIndex((point) => !points.includes(point));
    focus(at);
    setSaid(`Point added on ${props.formatX(next[at]!.x)}.`);
    change(next, FINAL);
  };
  const remove = (at: number) => {
    if (points.length <= fewest) return setSaid('The last point cannot be removed.');
    focus(Math.min(at, points.length - 2));
    setSaid(`Point on ${props.formatX(points[at]!.x)} removed.`);
    change(points.toSpliced(at, 1), FINAL);
  };
  const shared = { ...props, points, onChange: change, onAdd: add, onRemove: remove };
  const empty = `no points: ${props.formatY(props.none)} on every day`;
  return (
    <EditorFrame
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      finding={points.length === 0 ? empty : undefined}
      help={HELP}
      box={box}
      said={said}
      picture={<CurvePicture {...shared} />}
      numbers={points.length > 0 && <CurveTable {...shared} removable={points.length > fewest} />}
      actions={
        <Button onPress={() => add(placeToAdd(points, null, props))} disabled={disabled}>
          <Plus size={14} aria-hidden="true" />
          Add a point
        </Button>
      }
    />
  );
}

const HELP =
  'Drag a point, or double-click for a new point. Keys: arrows move a point, with Shift by a week or ten steps. ' +
  'Enter adds a point next to it, Delete removes it, Escape cancels the drag.';
