import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { defaultWatched, type WatchedSeries } from '../../../../analysis/actions/watchedSeries.ts';
import type { HowResult } from '../../../../analysis/actions/howResult.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { FaultBoundary } from '../../../../ui/controls/FaultBoundary.tsx';
import { SearchSelect } from '../../../../ui/controls/SearchSelect.tsx';
import { howInWords } from '../../../../words/howInWords.ts';
import { roundedNumber } from '../../../../words/numbers.ts';
import type { ActionsAnswer } from '../../../results/actionsAnswer.ts';
import { runActions } from '../../../run/actions/runActions.ts';
import { actionsStore, askHow } from '../../../results/actionsStore.ts';
import { isAnyRunning, resultsStore } from '../../../results/resultsStore.ts';
import classes from '../Actions.module.css';
import { useActionsAnswer } from '../useActions.ts';
import { watchChoices, watchKey } from './howChoices.ts';
import { HowFigure } from './HowFigure.tsx';

interface HowSectionProps {
  readonly answer: ActionsAnswer;
  /** Id of the action. */
  readonly action: string;
}

/** How one action worked, behind a button: run when it is first opened, since it takes two more plans of winters. */
export function HowSection({ answer, action }: HowSectionProps) {
  const { status, stale } = useActionsAnswer();
  const { document } = answer.reading;
  const how = document.how.find((one) => one.action === action);
  const [isOpen, setOpen] = useState(how !== undefined);
  const isRunning = status === 'running';
  const isBusy = useStore(resultsStore, isAnyRunning);
  const isAsked = useStore(actionsStore, (asked) => asked.how.some((one) => one.action === action));
  const canAsk = !isRunning && stale === undefined;
  const ask = (watched: WatchedSeries) => {
    askHow({ action, watched });
    void runActions();
  };
  const press = () => {
    if (how !== undefined || !canAsk) return setOpen(!isOpen);
    setOpen(true);
    ask(defaultWatched(answer.scenario, document.outcome));
  };
  return (
    <section className={how === undefined ? `${classes.how} ${classes.screenOnly}` : classes.how}>
      <h3 className={classes.printOnly}>How it worked</h3>
      <div className={classes.howHead}>
        <Button expanded={isOpen} onPress={press} disabled={how === undefined && !canAsk && !isAsked}>
          How it worked
        </Button>
        <p role="status" className={classes.muted}>
          {noteOf(how, document.replications, { isRunning, isAsked, isBusy, isStale: stale !== undefined })}
        </p>
        {how !== undefined && canAsk && how.replications < document.replications && (
          <Button kind="quiet" onPress={() => ask(how.watched)}>
            Run the rest
          </Button>
        )}
      </div>
      {isOpen && how !== undefined && (
        <FaultBoundary
          what="How it worked could not be shown"
          seed={document.seed}
          resetKey={watchKey(how.watched)}
        >
          <HowTold answer={answer} how={how} onWatch={stale === undefined ? ask : undefined} />
        </FaultBoundary>
      )}
    </section>
  );
}

interface HowToldProps {
  readonly answer: ActionsAnswer;
  readonly how: HowResult;
  /** Left out while nothing can be started. */
  readonly onWatch?: (watched: WatchedSeries) => void;
}

function HowTold({ answer, how, onWatch }: HowToldProps) {
  const { scenario } = answer;
  const choices = useMemo(() => watchChoices(scenario), [scenario]);
  return (
    <>
      <dl className={classes.facts}>
        {howInWords(how, scenario).map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {onWatch !== undefined && (
        <div className={classes.watch}>
          <SearchSelect
            label="Watched"
            options={choices}
            value={watchKey(how.watched)}
            hint="Another figure takes the same winters once more."
            onChange={(id) => {
              const chosen = choices.find((choice) => choice.id === id);
              if (chosen !== undefined && id !== watchKey(how.watched)) onWatch(chosen.watched);
            }}
          />
        </div>
      )}
      <HowFigure answer={answer} how={how} />
    </>
  );
}

/** What it takes, how far it is, or what it rests on. */
function noteOf(
  how: HowResult | undefined,
  replications: number,
  { isRunning, isAsked, isBusy, isStale }: Record<'isRunning' | 'isAsked' | 'isBusy' | 'isStale', boolean>,
): string {
  const winters = roundedNumber(replications);
  if (how !== undefined) {
    const of = how.replications < replications ? ` of the answer’s ${winters}` : '';
    return `From ${roundedNumber(how.replications)}${of} winters with it and the same without it.${isRunning ? ' More are being run.' : ''}`;
  }
  if (isRunning)
    return isAsked
      ? 'Running. Results are shown here from the first winters on. Stop keeps finished winters.'
      : 'You can find this out once the current run has ended.';
  if (isStale) return 'First find out again which actions help: this answer is from before your change.';
  return `This shows when the action started, how far ahead of a crisis, and what it changed day by day. It takes ${winters} winters with it and ${winters} without it again, with their days recorded.${isBusy ? ' This stops the current run. Finished winters are kept.' : ''}`;
}
