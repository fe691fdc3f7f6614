import Pause from 'lucide-react/dist/esm/icons/pause.js';
import Play from 'lucide-react/dist/esm/icons/play.js';
import SkipBack from 'lucide-react/dist/esm/icons/skip-back.js';
import SkipForward from 'lucide-react/dist/esm/icons/skip-forward.js';
import StepBack from 'lucide-react/dist/esm/icons/step-back.js';
import StepForward from 'lucide-react/dist/esm/icons/step-forward.js';
import { useStore } from 'zustand';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { isoPlusDays, weekdayDate } from '../../../words/dates.ts';
import { Choice } from '../../shell/Choice.tsx';
import { levelLabel, setsLevels } from '../../wording/scenarioWords.ts';
import { nextChange } from './logDays.ts';
import { play, usePlayerKeys, usePlaying } from './playing.ts';
import { levelsIn } from './winterLevels.ts';
import classes from './Winters.module.css';
import { chooseDay, lookAtWinter, winterView } from './winterView.ts';
import { scopeInWords } from '../../../words/phrases.ts';

interface PlayerProps {
  readonly scenario: Scenario;
  readonly own: WinterLog;
  /** Days on which something happens. */
  readonly changes: ReadonlyMap<number, unknown>;
}

const icon = { size: 16, 'aria-hidden': true } as const;

/** Goes through the winter: played, a day at a time, or to the next change. */
export function Player({ scenario, own, changes }: PlayerProps) {
  const { days, startDate } = scenario.calendar;
  const day = useStore(winterView, (view) => Math.min(view.day, days - 1));
  const isPlaying = useStore(winterView, (view) => view.isPlaying);
  const speed = useStore(winterView, (view) => view.daysASecond);
  usePlaying(days);
  usePlayerKeys(days);
  const before = nextChange(changes, day, -1);
  const after = nextChange(changes, day, 1);
  const level = levelsIn(scenario, own, 'system')[day];
  return (
    <div className={classes.player} role="group" aria-label="Day by day" data-player>
      <IconButton
        label="To the change before"
        icon={<SkipBack {...icon} />}
        disabled={before === null}
        onPress={() => before !== null && chooseDay(before)}
      />
      <IconButton
        label="Back a day"
        icon={<StepBack {...icon} />}
        disabled={day === 0}
        onPress={() => chooseDay(day - 1)}
      />
      <Button onPress={() => play(!isPlaying, days)}>
        {isPlaying ? <Pause {...icon} /> : <Play {...icon} />}
        {isPlaying ? 'Pause' : 'Play'}
      </Button>
      <IconButton
        label="On a day"
        icon={<StepForward {...icon} />}
        disabled={day === days - 1}
        onPress={() => chooseDay(day + 1)}
      />
      <Button disabled={after === null} onPress={() => after !== null && chooseDay(after)}>
        Next change <SkipForward {...icon} />
      </Button>
      <p className={classes.date} role="status" aria-live={isPlaying ? 'off' : 'polite'}>
        <strong>{weekdayDate(isoPlusDays(startDate, day))}</strong>
        {setsLevels(scenario) && ` · ${scopeInWords(scenario, 'system')} at ${levelLabel(scenario, level!)}`}
        <span className={classes.hint}>
          {' '}
          · day {day + 1} of {days}
        </span>
      </p>
      <Choice
        label="Speed"
        value={String(speed)}
        options={[1, 2, 5, 10].map((one) => ({
          id: String(one),
          label: `${one} ${one === 1 ? 'day' : 'days'} a second`,
        }))}
        onChange={(id) => lookAtWinter({ daysASecond: Number(id) })}
      />
    </div>
  );
}
