import Plus from 'lucide-react/dist/esm/icons/plus.js';
import { useRef, useState } from 'react';
import type { TimeTick } from '../../charts/timeAxis.ts';
import { Button } from '../../controls/Button.tsx';
import type { TextRead } from '../../controls/textRead.ts';
import type { OnEdit } from '../edit.ts';
import { EditorFrame, type EditorHeading } from '../EditorFrame.tsx';
import type { KeyAction } from '../handleKeys.ts';
import { useFocusNext } from '../useFocusNext.ts';
import { itemsInOrder, type TimelineItem } from './timelineItem.ts';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTable } from './TimelineTable.tsx';

interface TimelineProps extends EditorHeading {
  readonly items: readonly TimelineItem[];
  /** Called with one item that was moved or stretched. */
  readonly onChange: OnEdit<TimelineItem>;
  /** Called when an event that begins on that day is wanted. */
  readonly onAdd: (day: number) => void;
  readonly onCopy: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  readonly description: string;
  readonly formatDay: (day: number) => string;
  readonly readDay: (text: string) => TextRead<number>;
  readonly disabled?: boolean;
}

/** Events and dated drivers as bars over the winter's months, and the same as a table. */
export function Timeline(props: TimelineProps) {
  const { title, subtitle, headingLevel, items, days, disabled } = props;
  const box = useRef<HTMLDivElement>(null);
  const focus = useFocusNext(box);
  const [said, setSaid] = useState('');
  const act = (item: TimelineItem, action: KeyAction): boolean => {
    if (action === 'open') props.onOpen(item.id);
    if (action === 'insert') props.onAdd(item.from);
    if (item.kind === 'event' && action === 'copy') {
      setSaid(`${item.label} copied.`);
      props.onCopy(item.id);
    }
    if (item.kind === 'event' && action === 'remove') {
      const order = itemsInOrder(items);
      const at = order.indexOf(item);
      const next = order[at + 1] ?? order[at - 1];
      if (next) focus(next.id);
      setSaid(`${item.label} removed.`);
      props.onRemove(item.id);
    }
    return true;
  };
  const shared = { ...props, onAction: act };
  return (
    <EditorFrame
      below
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      help={HELP}
      box={box}
      said={said}
      picture={<TimelinePicture {...shared} />}
      numbers={items.length > 0 && <TimelineTable {...shared} />}
      actions={
        <Button onPress={() => props.onAdd(Math.floor(days / 2))} disabled={disabled}>
          <Plus size={14} aria-hidden="true" />
          Add an event
        </Button>
      }
    />
  );
}

const HELP =
  'Drag a bar to move it, or its right end to make it last longer. A dashed bar may begin on any day of a window. ' +
  'Keys: left and right move a bar, with Shift by a week. Up and down go to the next bar, Tab to its end. ' +
  'Enter opens it, Ctrl+D copies it, Delete removes it, Insert adds one.';
