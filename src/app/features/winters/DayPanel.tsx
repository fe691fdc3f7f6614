import { useStore } from 'zustand';
import type { LogEntry } from '../../../analysis/result/logDocument.ts';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { isoPlusDays, weekdayDate } from '../../../words/dates.ts';
import { levelLabel, scopeName, setsLevels } from '../../wording/scenarioWords.ts';
import { actionsInForce } from './actionsInForce.ts';
import { attendanceInWords, staffingOfDay } from './staffingDay.ts';
import { levelScopes, levelsIn } from './winterLevels.ts';
import classes from './Winters.module.css';
import { winterView } from './winterView.ts';

interface DayPanelProps {
  readonly scenario: Scenario;
  readonly own: WinterLog;
  readonly without: WinterLog | null;
  readonly entries: readonly LogEntry[];
}

/** The state on the chosen day: levels, staff at work, actions in force. */
export function DayPanel({ scenario, own, without, entries }: DayPanelProps) {
  const { startDate, days } = scenario.calendar;
  const day = useStore(winterView, (view) => Math.min(view.day, days - 1));
  const area = useStore(winterView, (view) => view.area);
  const groups = staffingOfDay(scenario, own.staffing, day, area);
  const actions = actionsInForce(scenario, entries, day);
  return (
    <Panel title={weekdayDate(isoPlusDays(startDate, day))} subtitle="as it stands on this day">
      <div className={classes.day} role="region" aria-label="The chosen day" tabIndex={0}>
        {setsLevels(scenario) && (
          <ul aria-label="Levels of this day">
            {levelScopes(scenario).map((scope) => {
              const level = levelsIn(scenario, own, scope)[day];
              const other = without === null ? null : levelsIn(scenario, without, scope)[day];
              return (
                <li key={scope} className={classes.level}>
                  <span className={classes.mark} data-level={level} aria-hidden="true" />
                  <span>{scopeName(scenario, scope)}</span>
                  {other !== null && <span className={classes.without}>{other} without actions</span>}
                  <strong>{levelLabel(scenario, level!)}</strong>
                </li>
              );
            })}
          </ul>
        )}
        {groups.length > 0 && (
          <>
            <h3 className={classes.part}>
              Staff at work{area === null || area === 'system' ? '' : `, ${scopeName(scenario, area)}`}
            </h3>
            {groups.map((group) => (
              <Fact key={group.id} label={group.name} value={attendanceInWords(group)} />
            ))}
          </>
        )}
        <h3 className={classes.part}>Actions in force</h3>
        {actions.length === 0 ? (
          <p className={classes.hint}>None.</p>
        ) : (
          actions.map(({ id, name, owner, places }) => (
            <Fact key={id} label={name} note={[owner, places].filter((text) => text !== '').join(' · ')} />
          ))
        )}
      </div>
    </Panel>
  );
}
