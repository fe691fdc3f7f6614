import Copy from 'lucide-react/dist/esm/icons/copy.js';
import Trash from 'lucide-react/dist/esm/icons/trash-2.js';
import { Button } from '../../controls/Button.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { NumberField } from '../../controls/NumberField.tsx';
import { ReadField } from '../../controls/ReadField.tsx';
import { unread, type TextRead } from '../../controls/textRead.ts';
import { FINAL, type OnEdit } from '../edit.ts';
import { EditTable } from '../EditTable.tsx';
import type { KeyAction } from '../handleKeys.ts';
import classes from './Timeline.module.css';
import { durationText, itemsInOrder, type TimelineItem } from './timelineItem.ts';

interface TimelineTableProps {
  readonly title: string;
  readonly items: readonly TimelineItem[];
  readonly onChange: OnEdit<TimelineItem>;
  readonly onAction: (item: TimelineItem, action: KeyAction) => boolean;
  readonly formatDay: (day: number) => string;
  readonly readDay: (text: string) => TextRead<number>;
  readonly disabled?: boolean;
}

/** Every event with its dates as fields, its length, its chance, and buttons. */
export function TimelineTable({ title, items, ...rest }: TimelineTableProps) {
  return (
    <EditTable
      caption={`${title}: dates`}
      columns={[
        { label: 'Event' },
        { label: 'Begins', rem: 6.5 },
        { label: 'or as late as', rem: 6.5 },
        { label: 'Lasts', rem: 6.5 },
        { label: 'How likely' },
        { label: 'Copy or remove', quiet: true },
      ]}
      rows={itemsInOrder(items).map((item) => ({ key: item.id, cells: cellsOf(item, rest) }))}
    />
  );
}

function cellsOf(item: TimelineItem, props: Omit<TimelineTableProps, 'title' | 'items'>) {
  const { onChange, onAction, formatDay, readDay, disabled } = props;
  const { label, from, to } = item;
  const field = { labelHidden: true, when: 'left', disabled } as const;
  return [
    <Button kind="quiet" label={`${label}: open`} onPress={() => onAction(item, 'open')}>
      {label}
    </Button>,
    <ReadField
      {...field}
      label={`${label} begins`}
      value={from}
      format={formatDay}
      read={
        from === to
          ? readDay
          : readOrdered(readDay, (day) => day <= to, 'The first day is not after the last.')
      }
      onChange={(day) => onChange({ ...item, from: day, to: from === to ? day : to }, FINAL)}
    />,
    item.kind === 'event' && (
      <ReadField
        {...field}
        label={`${label} begins as late as`}
        value={to}
        format={(day) => (day === from ? '' : formatDay(day))}
        read={(text) =>
          text.trim() === ''
            ? { value: from, problem: null, note: 'On the day at the left' }
            : readOrdered(readDay, (day) => day >= from, 'The last day is not before the first.')(text)
        }
        onChange={(day) => onChange({ ...item, to: day }, FINAL)}
      />
    ),
    item.kind === 'event' ? (
      <NumberField
        {...field}
        label={`${label} lasts`}
        value={item.durationDays}
        minimum={0}
        unit="days"
        hint={item.durationNote}
        onChange={(durationDays) => onChange({ ...item, durationDays }, FINAL)}
      />
    ) : (
      durationText(item)
    ),
    item.chance,
    item.kind === 'event' && (
      <span className={classes.buttons}>
        <IconButton
          label={`Copy ${label}`}
          icon={<Copy size={14} aria-hidden="true" />}
          onPress={() => onAction(item, 'copy')}
          disabled={disabled}
        />
        <IconButton
          label={`Remove ${label}`}
          icon={<Trash size={14} aria-hidden="true" />}
          onPress={() => onAction(item, 'remove')}
          disabled={disabled}
        />
      </span>
    ),
  ];
}

function readOrdered(
  readDay: (text: string) => TextRead<number>,
  fits: (day: number) => boolean,
  problem: string,
): (text: string) => TextRead<number> {
  return (text) => {
    const read = readDay(text);
    return read.problem === null && !fits(read.value) ? unread(problem) : read;
  };
}
