import { memo, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { isoPlusDays, weekdayDate } from '../../../words/dates.ts';
import { Choice } from '../../shell/Choice.tsx';
import { AreaChoice } from './AreaChoice.tsx';
import type { LogKind, LogLine } from './logDays.ts';
import { attendanceInWords, staffingOfDay } from './staffingDay.ts';
import classes from './Winters.module.css';
import { chooseDay, lookAtWinter, winterView } from './winterView.ts';

interface LogPanelProps {
  readonly scenario: Scenario;
  readonly own: WinterLog;
  readonly days: ReadonlyMap<number, readonly LogLine[]>;
}

const KINDS: readonly { readonly id: LogKind; readonly label: string }[] = [
  { id: 'all', label: 'Everything' },
  { id: 'level', label: 'Levels and why' },
  { id: 'action', label: 'Actions' },
  { id: 'event', label: 'Events' },
  { id: 'staffing', label: 'Staffing' },
];

/** What happened, by date. It follows the chosen day. */
export function LogPanel({ scenario, own, days }: LogPanelProps) {
  const area = useStore(winterView, (view) => view.area);
  const kind = useStore(winterView, (view) => view.kind);
  const chosen = useStore(winterView, (view) => Math.min(view.day, scenario.calendar.days - 1));
  const groups = useMemo(
    () => groupsOf(scenario, own, days, { area, kind }),
    [scenario, own, days, area, kind],
  );
  // Where nothing is told of the chosen day, the log stands at the last one before it.
  const nearest = groups.findLast(({ day }) => day <= chosen)?.day;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const group = box.current?.querySelector<HTMLElement>(`[data-day="${nearest}"]`);
    if (box.current && group) box.current.scrollTop = group.offsetTop - 4;
  }, [nearest, groups]);
  return (
    <Panel
      title="Day by day"
      actions={
        <>
          <Choice
            label="Show"
            value={kind}
            options={KINDS}
            onChange={(id) => lookAtWinter({ kind: id as LogKind })}
          />
          <AreaChoice scenario={scenario} />
        </>
      }
    >
      <div ref={box} className={classes.log} role="region" aria-label="Log of this winter" tabIndex={0}>
        {groups.length === 0 && <p>Nothing of this kind happens in this winter.</p>}
        {groups.map((group) => (
          <Day key={group.day} {...group} isCurrent={group.day === chosen} />
        ))}
      </div>
    </Panel>
  );
}

interface DayGroup {
  readonly day: number;
  readonly date: string;
  readonly lines: readonly LogLine[];
  readonly staffing: string;
}

/** Days on which something is to be said; with staffing that is every day. */
function groupsOf(
  scenario: Scenario,
  own: WinterLog,
  days: ReadonlyMap<number, readonly LogLine[]>,
  { area, kind }: { readonly area: string | null; readonly kind: LogKind },
): DayGroup[] {
  const hasStaffing = (kind === 'all' || kind === 'staffing') && own.staffing.pools.length > 0;
  return Array.from({ length: scenario.calendar.days }, (_, day): DayGroup => {
    const groups = hasStaffing ? staffingOfDay(scenario, own.staffing, day, area) : [];
    return {
      day,
      date: weekdayDate(isoPlusDays(scenario.calendar.startDate, day)),
      lines: days.get(day) ?? [],
      staffing: groups.map((group) => `${group.name} ${attendanceInWords(group)}`).join('; '),
    };
  }).filter(({ lines, staffing }) => lines.length > 0 || staffing !== '');
}

const Day = memo(function Day({
  day,
  date,
  lines,
  staffing,
  isCurrent,
}: DayGroup & { readonly isCurrent: boolean }) {
  return (
    <section className={classes.logDay} data-day={day} data-current={isCurrent || undefined}>
      <h3>
        <button type="button" onClick={() => chooseDay(day)} aria-current={isCurrent ? 'date' : undefined}>
          {date}
        </button>
      </h3>
      <ul>
        {lines.map(({ time, text, level }, at) => (
          <li key={at}>
            <span className={classes.time}>{time}</span>
            {level !== undefined && <span className={classes.mark} data-level={level} aria-hidden="true" />}
            <span>{text}</span>
          </li>
        ))}
        {staffing !== '' && <li className={classes.staffing}>Staff at work: {staffing}</li>}
      </ul>
    </section>
  );
});
